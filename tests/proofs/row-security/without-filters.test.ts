// Given the app with its own filters taken out: every rule says yes, every list takes every family,
// when people who may not know of a family ask for all of it, and try to write to it,
// then not one row crosses: row security refuses alone (G-S8). The switch is in this file and in no build.
import pg from 'pg'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { answerOf } from '../../matrix/answers'
import { addWhatStoriesLack, aFamily } from '../../matrix/ashmere-families'
import { keepNothing } from '../../matrix/dry-run'
import { inputFor } from '../../matrix/input-for'
import { allOperations, type Callable } from '../../matrix/operations'
import { type Walker, walkers } from '../../matrix/people'
import { type RecordsOfFamily, recordsOf } from '../../matrix/records'
import { forWhomItDoesNotExist } from '../../matrix/standings'
import { whoMay } from '../../matrix/who-may'
import { measured } from '../../support/measured'
import { asOwner } from '../../support/owner'
import { liveThroughMore } from '../canaries/family-in-full'
import { type Canary, plant } from '../canaries/plant'

vi.mock('@/lib/access/may', () => ({ relationFor: () => 'holder', mayWork: () => true }))
vi.mock('@/lib/access/held', async () => {
  const { relations } = await import('@/lib/access/relation')
  const { sql } = await import('@/lib/db/transaction')
  return { relationsHeld: async () => [...relations], visibleWhere: () => sql`true` }
})

let operations: Callable[]
let outside: Walker[]
let inside: Walker
let records: RecordsOfFamily
let canaries: Canary[]

beforeAll(async () => {
  operations = await allOperations()
  const superuser = new pg.Client({ connectionString: process.env['SUPERUSER_URL'] })
  await superuser.connect()
  await asOwner(async (owner) => {
    const familyId = await aFamily(owner, 'Hargreave')
    await addWhatStoriesLack(owner, familyId)
    const cast = await walkers(owner, [familyId])
    outside = cast.filter(({ standing }) => forWhomItDoesNotExist.includes(standing))
    // The hub may know of the family and read no plan: what the switch lets through shows that it is thrown.
    inside =
      cast.find(({ actor }) => actor.name === 'hub practitioner') ?? expect.fail('Nobody is of the hub')
    await liveThroughMore(superuser, familyId)
    records = await recordsOf(owner, familyId)
    canaries = await plant(superuser, familyId, 1)
    const writes = operations.filter(({ kind }) => kind === 'command').map(({ audit }) => audit)
    await keepNothing(owner, [...new Set(writes)])
  })
  await superuser.end()
}, 240_000)

describe('with the app’s own filters taken out (G-S8)', () => {
  test('no row crosses to somebody for whom the family does not exist', { timeout: 900_000 }, async () => {
    expect(
      (await wordsTold([inside])).length,
      'the filters are out: the hub reads what it may not',
    ).toBeGreaterThan(10)
    const told = await wordsTold(outside)
    measured(
      `G-S8: filters out, ${operations.length} operations asked by ${outside.length} people with nothing to do with the family; ${told.length} crossed`,
    )
    expect(told).toEqual([])
  })

  test('nothing is written to a family by somebody for whom it does not exist', {
    timeout: 900_000,
  }, async () => {
    const written: string[] = []
    for (const operation of ofFamilies('command')) {
      for (const { actor } of outside.filter((_, at) => at % 3 === 0)) {
        if ((await answerOf(operation, actor, inputFor(operation, records))) === 'done')
          written.push(`${operation.name} by ${actor.name}`)
      }
    }
    expect(written).toEqual([])
  })

  test('and it is row security that refuses: with a policy opened, words cross', async () => {
    await asOwner(async (owner) => {
      for (const table of ['family', 'contact']) {
        await owner.query(`CREATE POLICY opened ON ${table} FOR SELECT TO alongside_app USING (true)`)
      }
    })
    expect((await wordsTold(outside.slice(0, 1))).length).toBeGreaterThan(0)
  })
})

function ofFamilies(kind: Callable['kind']): Callable[] {
  return operations.filter((operation) => {
    const rule = whoMay[operation.name]
    return operation.kind === kind && typeof rule === 'object' && 'only' in rule
  })
}

/** Which planted words these people are told, by any read there is. */
async function wordsTold(people: readonly Walker[]): Promise<string[]> {
  const told: string[] = []
  for (const read of operations.filter(({ kind }) => kind === 'query')) {
    const input = inputFor(read, records)
    for (const { actor } of people) {
      const answer = await read.call(actor, input).then(JSON.stringify, String)
      for (const { box, words } of canaries)
        if (words.some((word) => answer?.includes(word))) told.push(`${box} by ${read.name} to ${actor.name}`)
    }
  }
  return told
}
