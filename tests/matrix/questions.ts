import type { Actor } from '@/lib/access/actor'
import { emptyFindForm, type FindForm } from '@/lib/person/find-form'
import { signedIn } from '@/prisma/seed/actors'
import { type SampleName, workers } from '@/prisma/seed/ashmere'
import { nothingKept, wouldHaveBeenKept } from './dry-run'
import { inputFor } from './input-for'
import { allOperations, type Callable } from './operations'
import type { RecordsOfFamily } from './records'

/** Searches that could touch a family called Hargrave, of whom there may be none, and its like-named neighbours. */
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
  ['emergency.to-review', {}],
  ['notice.mine', {}],
  ['retention.to-let-go', {}],
]

/** Its answer tells who asked before, so that being asked changes it. */
const tellsOfAsking = 'audit.who-looked'

export const everybody = (Object.keys(workers) as SampleName[]).map((name) => signedIn(name))

const operations = await allOperations()

/**
 * What somebody is told in words by every search, list, count and queue: an answer, or what it was refused with. The
 * hub’s queue of possible matches is left out for the hub where that is said: telling one family from another is its work.
 */
export async function toldInLists(actor: Actor, now: Date, { matches = true } = {}): Promise<string[]> {
  const answers: string[] = []
  for (const search of searches)
    answers.push(await told(actor, 'person.find', { ...emptyFindForm, ...search }, now))
  for (const [list, input] of lists) {
    if (matches || !(actor.work === 'hub' && list === 'person.matches-waiting'))
      answers.push(await told(actor, list, input, now))
  }
  return answers
}

/** What somebody is told by each thing that can be read about a family’s records. */
export async function toldOf(actor: Actor, records: RecordsOfFamily, now: Date): Promise<string[]> {
  const answers: string[] = []
  for (const read of operations.filter(({ kind, name }) => kind === 'query' && name !== tellsOfAsking)) {
    const input = inputFor(read, records)
    if (input !== undefined) answers.push(await told(actor, read.name, Object(input), now))
  }
  return answers
}

export async function told(actor: Actor, name: string, input: object, now: Date): Promise<string> {
  const answer = await named(name)
    .call(actor, input, { now })
    .then(JSON.stringify, (refusal: Error) =>
      wouldHaveBeenKept(refusal)
        ? nothingKept
        : `${refusal.name}: ${refusal.message} ${JSON.stringify(refusal)}`,
    )
  // How often an agency has looked grows by being asked.
  const said = answer?.replaceAll(/"looked":\{[^}]*\}/g, '"looked"')
  return `${actor.name}, ${name} ${JSON.stringify(input)}: ${said}`
}

function named(name: string): Callable {
  const operation = operations.find((each) => each.name === name)
  if (!operation) throw new Error(`There is no ${name}`)
  return operation
}
