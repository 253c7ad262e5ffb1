import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { recordFamily } from '@/lib/family/commands/record-family'
import { emptyFindForm, type FindForm } from '@/lib/person/find-form'
import { signedIn } from '@/prisma/seed/actors'
import { type SampleName, workers } from '@/prisma/seed/ashmere'
import { measured } from '../support/measured'
import { allOperations, type Callable } from './operations'

const helen = signedIn('helen')
const now = new Date()

/** A family like others of Ashmere: the same street, school and birthdays, and names a letter away. */
const hidden = {
  name: 'Hargrave',
  locality: 'Millbrook',
  children: [
    { fullName: 'Mia Hargrave', bornOn: '2016-06-09', school: 'Oakfield Primary School', sameAs: 'new' },
    { fullName: 'Pernella Hargrave', bornOn: '2018-10-27', school: 'Oakfield Primary School', sameAs: 'new' },
  ],
  adults: [
    {
      fullName: 'Leanne Hargrave',
      bornOn: '1984-08-30',
      kind: 'parent',
      relationship: 'Mum',
      looksAfter: true,
      livesHere: true,
      sameAs: 'new',
    },
  ],
  address: { lines: '43 Lockside Road', postcode: 'AS4 7QH', protected: true },
} satisfies Parameters<typeof recordFamily>[1]

const searches: readonly Partial<FindForm>[] = [
  { name: 'Mia Hargrave' },
  { name: 'Mia Hargreave' },
  { name: 'Hargrave' },
  { name: 'hargrve', birth: '10' },
  { name: 'Pernella' },
  { name: 'Pernela Hargrave', birth: '27 10 2018' },
  { name: 'Hargrave Leanne' },
  { name: 'Leanne', place: 'AS4 7QH' },
  { name: 'Mia', birth: '9 June 2016' },
  { name: 'Mia', school: 'Oakfield' },
  { place: 'AS4 7QH' },
  { place: 'Lockside Road' },
  { number: '999 000 0026' },
  { name: 'Hargrave', school: 'Oakfield Primary School', birth: '8' },
]

/** Pages that show what many families have in common: lists, counts and queues. */
const lists: readonly (readonly [string, object])[] = [
  ['caseload.my-work', {}],
  ['caseload.my-families', {}],
  ['caseload.team', {}],
  ['caseload.team-list', { show: 'all' }],
  ['mash.queue', { tab: 'waiting' }],
  ['person.matches-waiting', {}],
]

let operations: Callable[] = []
beforeAll(async () => {
  operations = await allOperations()
})

describe('a world with a family in it, for somebody who may not know of that family', () => {
  it('gives the same answers, to the letter, as a world without it', { timeout: 240_000 }, async () => {
    const others = (Object.keys(workers) as SampleName[]).filter((name) => name !== 'helen').map(signedIn)
    const before = await everyAnswer(others)
    const mine = await everyAnswer([helen])
    const { familyId } = await recordFamily(helen, hidden)
    expect(familyId).toMatch(/^[0-9a-f-]{36}$/)
    const after = await everyAnswer(others)
    measured(`twin worlds: ${after.length} questions by ${others.length} people, answered alike`)
    expect(after).toEqual(before)
    expect(
      await everyAnswer([helen]),
      'Helen, who wrote it down, must see it or this proves nothing',
    ).not.toEqual(mine)
  })
})

/**
 * What each of these people is told, in words: an answer, or what it was refused with. The hub’s queue of possible
 * matches is left out for the hub alone: telling one family from another is its work.
 */
async function everyAnswer(askers: readonly Actor[]): Promise<string[]> {
  const answers: string[] = []
  for (const actor of askers) {
    for (const search of searches)
      answers.push(await told(actor, 'person.find', { ...emptyFindForm, ...search }))
    for (const [list, input] of lists) {
      if (!(actor.work === 'hub' && list === 'person.matches-waiting'))
        answers.push(await told(actor, list, input))
    }
  }
  return answers
}

async function told(actor: Actor, name: string, input: object): Promise<string> {
  const operation = operations.find((each) => each.name === name)
  if (!operation) throw new Error(`There is no ${name}`)
  const answer = await operation
    .call(actor, input, { now })
    .then(JSON.stringify, (refusal: Error) => `${refusal.name}: ${refusal.message}`)
  return `${actor.name}, ${name} ${JSON.stringify(input)}: ${answer}`
}
