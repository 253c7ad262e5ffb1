import type { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/id'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { answerOf, rightAnswers, type State, states } from './answers'
import { keepNothing } from './dry-run'
import { leastInput, NoSuchRecord } from './input'
import { allOperations, type Callable } from './operations'
import { type Walker, walkers } from './people'
import { type RecordsOfFamily, recordsOf, recordsOfNobody, underAnotherAddress } from './records'
import { whoMay } from './who-may'

/** The records asked about in a state of theirs, and the people who stand to the family in every possible way. */
type Place = { of: RecordsOfFamily; cast: readonly Walker[] }

let operations: Callable[] = []
let places: Readonly<Record<State, Place>>

beforeAll(async () => {
  operations = await allOperations()
  await asOwner(async (owner) => {
    const [hargreave, lindqvist] = [await aFamily(owner, 'Hargreave'), await aFamily(owner, 'Lindqvist')]
    const aslam = await aFamily(owner, 'Aslam')
    await addWhatStoriesLack(owner, hargreave)
    const mine = await recordsOf(owner, hargreave)
    const [ours, theirs] = [await walkers(owner, [hargreave]), await walkers(owner, [lindqvist, aslam])]
    places = {
      'being helped': { of: mine, cast: ours },
      closed: { of: await recordsOf(owner, aslam), cast: theirs },
      'never made': { of: recordsOfNobody(mine), cast: ours },
      'another family’s': { of: underAnotherAddress(mine, lindqvist), cast: theirs },
    }
    await keepNothing(owner, eventsOf('command'))
  })
}, 240_000)

describe('every operation, asked by everyone who could stand in any way to a family', () => {
  it('is in the table of who may, and nothing else is', () => {
    expect(Object.keys(whoMay).sort()).toEqual(operations.map(({ name }) => name).sort())
  })

  it('leaves another trace when it writes than when it reads, or the dry run would not know them apart', () => {
    expect(eventsOf('command').filter((event) => eventsOf('query').includes(event))).toEqual([])
  })

  it('can be asked of a family being helped with what its own input says', () => {
    const cannot = operations.filter(
      (operation) => inputFor(operation, places['being helped'].of) === undefined,
    )
    expect(cannot.map(({ name }) => name)).toEqual([])
  })

  it('is done for those it is for, and refused to everybody else', { timeout: 900_000 }, async () => {
    const wrong: string[] = []
    let asked = 0
    for (const operation of operations) {
      const rule = whoMay[operation.name]
      if (rule === undefined) continue
      for (const state of states) {
        const { of, cast } = places[state]
        const input = inputFor(operation, of)
        if (input === undefined || namesOnlyTheFamily(input, state)) continue
        for (const walker of cast) {
          const answer = await answerOf(operation, walker.actor, input)
          const right = rightAnswers(rule, state, walker)
          asked += 1
          if (!right.includes(answer))
            wrong.push(
              `${operation.name} (${state}) by ${walker.actor.name}: ${answer}, not ${right.join(' or ')}`,
            )
        }
      }
    }
    measured(`the access matrix asked ${asked} times; ${wrong.length} answers were wrong`)
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(6_000)
  })
})

function eventsOf(kind: Callable['kind']): string[] {
  return [...new Set(operations.filter((operation) => operation.kind === kind).map(({ audit }) => audit))]
}

/** Nothing when the family has no such record. */
function inputFor({ name, input }: Callable, of: RecordsOfFamily): unknown {
  try {
    const least = leastInput(name, input, of)
    const { error } = input.safeParse(least)
    if (error) throw new Error(`The matrix cannot ask ${name}: ${error.message}`)
    return least
  } catch (problem) {
    if (problem instanceof NoSuchRecord) return undefined
    throw problem
  }
}

/** Another family’s record cannot be asked for by an operation that names no record. */
function namesOnlyTheFamily(input: unknown, state: State): boolean {
  const named = Object.keys(Object(input)).filter((field) => field.endsWith('Id'))
  return (
    state === 'another family’s' &&
    named.every((field) => ['familyId', 'agencyId', 'workerId', 'matchId'].includes(field))
  )
}

async function aFamily(owner: Client, name: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM family WHERE name = $1', [name])
  if (!rows[0]) throw new Error(`The sample tells no story of the ${name}s`)
  return rows[0].id
}

/** A record of each kind that the stories have none of while a family is being helped. */
async function addWhatStoriesLack(owner: Client, familyId: string): Promise<void> {
  await owner.query(
    `INSERT INTO need (id, assessment_id, family_id, words, side, recorded_by, recorded_at)
     SELECT $1, a.id, a.family_id, 'Words', 'child', e.opened_by, now() FROM assessment a JOIN episode e ON e.id = a.episode_id WHERE a.family_id = $2 LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO mash_request (id, contact_id, family_id, sent_by, sent_at, urgency, due_at, what_is_asked)
     SELECT $1, id, family_id, recorded_by, now(), 'one-day', now(), 'Words' FROM contact WHERE family_id = $2 LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO closure (id, episode_id, family_id, reason, what_changed, family_view, what_next, asked_by, asked_at)
     SELECT $1, e.id, e.family_id, 'needs-met', 'Words', 'Words', 'Words', c.recorded_by, now()
     FROM episode e JOIN contact c ON c.family_id = e.family_id WHERE e.family_id = $2 LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO draft_clash (id, draft_id, base_rev, met_rev, mine, theirs, by, at)
     SELECT $1, id, 0, 1, '{"words": "Mine"}', '{"words": "Theirs"}', updated_by, now()
     FROM draft WHERE family_id = $2 AND kind = 'assessment-section' LIMIT 1`,
    [newId(), familyId],
  )
}
