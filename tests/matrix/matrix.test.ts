import { beforeAll, describe, expect, it } from 'vitest'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { answerOf, rightAnswers, type State, states } from './answers'
import { addWhatStoriesLack, aFamily, restrictToOthers } from './ashmere-families'
import { keepNothing } from './dry-run'
import { inputFor } from './input-for'
import { allOperations, type Callable } from './operations'
import { kindsOfWork, type Walker, walkers } from './people'
import { type RecordsOfFamily, recordsOf, recordsOfNobody, underAnotherAddress } from './records'
import { allStandings } from './standings'
import { type WhoMay, whoMay } from './who-may'

/** The records asked about in a state of theirs, and the people who stand to the family in every possible way. */
type Place = { of: RecordsOfFamily; cast: readonly Walker[] }

/** `npm run test:long` asks everybody everything. */
const everyone = process.env['ALONGSIDE_LONG'] !== undefined

let operations: Callable[] = []
let places: Readonly<Record<State, Place>>

beforeAll(async () => {
  operations = await allOperations()
  await asOwner(async (owner) => {
    const [hargreave, lindqvist] = [await aFamily(owner, 'Hargreave'), await aFamily(owner, 'Lindqvist')]
    const [aslam, brennan] = [await aFamily(owner, 'Aslam'), await aFamily(owner, 'Brennan')]
    await addWhatStoriesLack(owner, hargreave)
    const mine = await recordsOf(owner, hargreave)
    const [ours, theirs] = [
      await walkers(owner, [hargreave]),
      // They know the other family too: only that a record belongs to the family of its address stops them.
      await walkers(owner, [lindqvist, aslam, brennan, hargreave]),
    ]
    await restrictToOthers(owner, brennan)
    places = {
      'being helped': { of: mine, cast: ours },
      closed: { of: await recordsOf(owner, aslam), cast: theirs },
      'never made': { of: recordsOfNobody(mine), cast: ours },
      'another family’s': { of: underAnotherAddress(mine, lindqvist), cast: theirs },
      'restricted to others': { of: await recordsOf(owner, brennan), cast: theirs },
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

  it('is done for those it is for, and refused to everybody else', { timeout: 3_600_000 }, async () => {
    const wrong: string[] = []
    let asked = 0
    for (const [place, operation] of operations.entries()) {
      const rule = whoMay[operation.name]
      if (rule === undefined) continue
      for (const [turn, state] of states.entries()) {
        const { of, cast } = places[state]
        const input = inputFor(operation, of)
        if (input === undefined || cannotBeAskedAmiss(input, state)) continue
        for (const walker of everyone ? cast : cast.filter(takesTurn(rule, place + turn))) {
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
    measured(
      `the access matrix asked ${operations.length} operations ${asked} times; ${wrong.length} answers were wrong`,
    )
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(6_000)
  })
})

/**
 * Who is asked on an ordinary day. Of those who stand alike to a family one is enough where work decides nothing,
 * and of those who work alike some: each time others, so that over the operations nobody is left out.
 */
function takesTurn(rule: WhoMay, turn: number): (walker: Walker) => boolean {
  return ({ standing, actor }) => {
    const [stands, works] = [allStandings.indexOf(standing), kindsOfWork.indexOf(actor.work)]
    const byWork = typeof rule === 'object' && 'work' in rule
    return byWork ? (stands + works + turn) % 15 === 0 : (stands + turn) % kindsOfWork.length === works
  }
}

function eventsOf(kind: Callable['kind']): string[] {
  return [...new Set(operations.filter((operation) => operation.kind === kind).map(({ audit }) => audit))]
}

/**
 * Another family’s record cannot be asked for by an operation that names no record; nor by one that names no family, such
 * as a request to the MASH by its own address.
 */
function cannotBeAskedAmiss(input: unknown, state: State): boolean {
  const named = Object.keys(Object(input)).filter((field) => field.endsWith('Id'))
  return (
    state === 'another family’s' &&
    (!named.includes('familyId') ||
      named.every((field) => ['familyId', 'agencyId', 'withId', 'workerId', 'matchId'].includes(field)))
  )
}
