import type { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/db/id'
import { addNote } from '@/lib/note/commands/add-note'
import { signedIn } from '@/prisma/seed/actors'
import type { SampleName } from '@/prisma/seed/ashmere'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { addWhatStoriesLack, aFamily } from './ashmere-families'
import { keepNothing } from './dry-run'
import { inputFor } from './input-for'
import { allOperations, type Callable } from './operations'
import { kindsOfWork, type Walker, walkers } from './people'
import { type RecordsOfFamily, recordsOf } from './records'
import { allStandings } from './standings'

const helen = signedIn('helen')
const joseph = signedIn('joseph')
/** Of the invented town: their manager and another, the team, the MASH, the hub, and who sees no family at all. */
const notNamed: SampleName[] = ['marcus', 'nadia', 'amina', 'karen', 'grace', 'lena', 'iris']
const now = new Date()
const everyone = process.env['ALONGSIDE_LONG'] !== undefined

let operations: Callable[] = []
let records: RecordsOfFamily
let others: Actor[] = []

beforeAll(async () => {
  operations = await allOperations()
  await asOwner(async (owner) => {
    const family = await aFamily(owner, 'Hargreave')
    await addWhatStoriesLack(owner, family)
    await owner.query('SELECT refresh_caseload($1)', [family])
    others = [
      ...notNamed.map(signedIn),
      ...(await walkers(owner, [family])).filter(oneOfEach).map(({ actor }) => actor),
    ]
    records = await recordsOf(owner, family)
    await keepNothing(owner, eventsOfCommands())
  })
}, 240_000)

describe('a world with a note kept for people by name, for somebody who is not named', () => {
  it('gives the same answers to every operation, to the letter, as a world without it', {
    timeout: 900_000,
  }, async () => {
    const neverMade = { ...records, noteId: newId() }
    const start = await endOfTrail()
    const before = await everyAnswer(others, neverMade)
    const mine = await everyAnswer([helen, joseph], neverMade)
    await trailBackTo(start)
    const noteId = await keepNote()
    const after = await everyAnswer(others, { ...records, noteId })
    measured(`twin notes: ${after.length} questions by ${others.length} people, answered alike`)
    expect(after.filter((answer, at) => answer !== before[at]).map(shortly)).toEqual([])
    for (const [at, actor] of [helen, joseph].entries()) {
      const answers = await everyAnswer([actor], { ...records, noteId })
      const half = mine.slice((at * mine.length) / 2, ((at + 1) * mine.length) / 2)
      const changed = answers.filter((answer, place) => answer !== half[place])
      expect(
        changed.some((answer) => answer.includes('heard through the wall')),
        actor.name,
      ).toBe(true)
    }
  })
})

/** What each of these people is told, in words, by every operation there is, asked about this family. */
async function everyAnswer(askers: readonly Actor[], of: RecordsOfFamily): Promise<string[]> {
  const answers: string[] = []
  for (const actor of askers) {
    for (const [place, operation] of operations.entries()) {
      const input = inputFor(operation, of)
      if (input === undefined || !takesTurn(actor, place)) continue
      const answer = await operation
        .call(actor, input, { now })
        .then(JSON.stringify, (refusal: Error) => `${refusal.name}: ${refusal.message}`)
      answers.push(`${actor.name}, ${operation.name}: ${alike(String(answer))}`)
    }
  }
  return answers
}

/**
 * Who is asked on an ordinary day: everybody of the invented town everything, and of those who walk the matrix every third,
 * each time others, so that over the operations nobody is left out. `npm run test:long` asks everybody everything.
 */
function takesTurn(actor: Actor, place: number): boolean {
  const walks = others.indexOf(actor) - notNamed.length
  return everyone || walks < 0 || (walks + place) % 3 === 0
}

/** Ids made anew at each asking, and places in the trail, which move with everybody's reading. */
const alike = (answer: string) =>
  answer
    .replace(/"(seq|before)":"\d+"/g, '"$1":""')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) =>
      Object.values(records).includes(id) ? id : 'an id',
    )

/** Who was told something else, by what; and not the whole of it. */
const shortly = (answer: string) => answer.slice(0, 300)

async function keepNote(): Promise<string> {
  await asOwner((owner) => owner.query('ALTER TABLE audit_event DISABLE TRIGGER keep_nothing'))
  const { noteId } = await addNote(
    helen,
    {
      familyId: records['familyId'] ?? '',
      happenedOn: '2026-11-20',
      how: 'other',
      title: 'What was heard through the wall',
      words: 'What was heard through the wall, in words',
      track: 'together',
      audience: 'named',
      people: [joseph.workerId],
    },
    { now },
  )
  await asOwner((owner) => owner.query('ALTER TABLE audit_event ENABLE TRIGGER keep_nothing'))
  return noteId
}

function endOfTrail(): Promise<string> {
  return asOwner(async (owner) => (await owner.query('SELECT max(seq) AS seq FROM audit_event')).rows[0].seq)
}

/** Forgets what was read since, so that both worlds begin with the same trail. */
function trailBackTo(seq: string): Promise<void> {
  return asOwner(async (owner: Client) => {
    await owner.query('ALTER TABLE audit_event DISABLE TRIGGER ALL')
    await owner.query('DELETE FROM audit_event WHERE seq > $1', [seq])
    await owner.query('UPDATE audit_head SET seq = $1', [seq])
    await owner.query('ALTER TABLE audit_event ENABLE TRIGGER ALL')
  })
}

/** One of those who stand alike to the family, each of another kind of work. */
function oneOfEach({ standing, actor }: Walker): boolean {
  return kindsOfWork[allStandings.indexOf(standing) % kindsOfWork.length] === actor.work
}

function eventsOfCommands(): string[] {
  return [...new Set(operations.filter(({ kind }) => kind === 'command').map(({ audit }) => audit))]
}
