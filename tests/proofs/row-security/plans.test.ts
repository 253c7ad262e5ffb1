// Given row security on every table about families, when everything that can be read is read,
// then for each row it needs PostgreSQL has an index to go by, and with a hundred thousand people it goes through no such
// table from end to end; what row security adds to a page is printed (G-S8).
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { emptyFindForm } from '@/lib/person/find-form'
import { signedIn } from '@/prisma/seed/actors'
import { generatePopulation } from '@/scripts/data/generate'
import { addWhatStoriesLack, aFamily } from '../../matrix/ashmere-families'
import { inputFor } from '../../matrix/input-for'
import { allOperations, type Callable } from '../../matrix/operations'
import { type RecordsOfFamily, recordsOf } from '../../matrix/records'
import { measured } from '../../support/measured'
import { asOwner } from '../../support/owner'
import { reads, type Statement, statementsOf } from './statements'

const long = process.env['ALONGSIDE_LONG'] !== undefined
/** In the long run a partnership as large as they get; on an ordinary day that of the sample. */
const people = 100_000
const helen = signedIn('helen')
/** Below this many rows a table is one page or few, and going through it is the quickest way. */
const small = long ? 1_000 : 0

let operations: Callable[]
let records: RecordsOfFamily
/** The app’s own account, and one above the walls. */
let app: pg.Client
let above: pg.Client

beforeAll(async () => {
  operations = (await allOperations()).filter(({ kind }) => kind === 'query')
  await asOwner(async (owner) => {
    const familyId = await aFamily(owner, 'Hargreave')
    await addWhatStoriesLack(owner, familyId)
    const today = addDays(dayFromInstant(new Date()), -1)
    if (long) await generatePopulation(owner, { people, seed: 1, today }, () => undefined)
    records = await recordsOf(owner, familyId)
    await owner.query('ANALYZE')
  })
  app = new pg.Client({ connectionString: process.env['APP_DATABASE_URL'] })
  above = new pg.Client({ connectionString: process.env['SUPERUSER_URL'] })
  await Promise.all([app.connect(), above.connect()])
}, 900_000)
afterAll(() => Promise.all([app?.end(), above?.end()]))

describe('row security (G-S8)', () => {
  test('makes no page go through a table about families from end to end', { timeout: 600_000 }, async () => {
    const statements = await everythingRead()
    const large = await largeTables()
    expect(large.size).toBeGreaterThan(8)
    const scans: string[] = []
    for (const text of statements.keys()) {
      for (const table of await scannedBy(text))
        if (large.has(table)) scans.push(`${table}: ${text.replaceAll(/\s+/g, ' ').slice(0, 1_500)}`)
    }
    measured(
      `G-S8: ${long ? `${people} people` : 'the sample'}, ${statements.size} statements planned, ${large.size} tables of more than ${small} rows; ${scans.length} gone through from end to end`,
    )
    expect(statements.size).toBeGreaterThan(100)
    expect(scans).toEqual([])
    // And one that does is seen to.
    expect(await scannedBy("SELECT id FROM contact WHERE worried_about LIKE '%bruise%'")).toContain('contact')
  })

  test.runIf(long)('is measured beside the same reads without it', { timeout: 600_000 }, async () => {
    for (const name of [
      'family.page',
      'chronology.timeline',
      'plan.of-family',
      'assessment.of-family',
      'contact.view',
    ]) {
      const statements = await readsOf(name)
      const [walled, bare] = [[], []] as [number[], number[]]
      for (let turn = 0; turn < 400; turn += 1) {
        walled.push(await timeOf(app, statements))
        bare.push(await timeOf(above, statements))
      }
      measured(
        `G-S8: ${name}, ${statements.length} reads at ${people} people: p95 ${p95(walled).toFixed(2)} ms, without row security ${p95(bare).toFixed(2)} ms`,
      )
      expect(statements.length).toBeGreaterThan(0)
    }
  })
})

/** Somebody of each kind of work reads all they may, and looks for a family in each way there is. */
async function everythingRead(): Promise<Map<string, Statement>> {
  const found = new Map<string, Statement>()
  const keep = (statements: readonly Statement[]) => {
    for (const statement of reads(statements)) found.set(statement.text, statement)
  }
  for (const read of operations) {
    for (const name of ['helen', 'marcus', 'grace', 'lena'] as const) {
      const asked = () => read.call(signedIn(name), inputFor(read, records)).catch(() => undefined)
      keep(await statementsOf(asked))
    }
  }
  const find = operations.find(({ name }) => name === 'person.find')
  for (const search of [
    { name: 'Mia' },
    { place: 'AS4 7QH' },
    { number: '999 000 0026' },
    { name: 'Smith', birth: '8' },
  ])
    keep(await statementsOf(async () => find?.call(helen, { ...emptyFindForm, ...search })))
  return found
}

/** What this operation reads when Helen asks, in the order it does; asked once before, since the first time is another. */
async function readsOf(name: string): Promise<Statement[]> {
  const read = operations.find((each) => each.name === name) ?? expect.fail(`There is no ${name}`)
  const ask = () => read.call(helen, inputFor(read, records))
  await ask()
  return reads(await statementsOf(ask))
}

/** Of the tables about families: those of whole lists, such as of agencies, are read whole. */
async function largeTables(): Promise<Set<string>> {
  const { rows } = await above.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relrowsecurity AND reltuples >= ${small}
      AND (relname IN ('family', 'person') OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'family_id'))`,
  )
  return new Set(rows.map(({ name }) => name))
}

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }

/**
 * The tables a statement goes through from end to end, planned once for any values. Where there are few rows, that is
 * the quickest way to anything: there it is planned as if it were not, and is done only where nothing else can be.
 */
async function scannedBy(text: string): Promise<string[]> {
  const planned = await as(app, async () => {
    if (!long) await app.query('SET LOCAL enable_seqscan = off')
    return app.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`)
  })
  const [plan] = planned.rows[0]?.['QUERY PLAN'] ?? []
  return plan ? seqScansIn(plan.Plan) : []
}

function seqScansIn(plan: Plan): string[] {
  const own = plan['Node Type'] === 'Seq Scan' && plan['Relation Name'] ? [plan['Relation Name']] : []
  return [...own, ...(plan.Plans ?? []).flatMap(seqScansIn)]
}

async function timeOf(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  return as(client, async () => {
    const began = performance.now()
    for (const { text, values } of statements) await client.query(text, values)
    return performance.now() - began
  })
}

/** Inside a transaction in which Helen asks, as the app begins each of its own. */
async function as<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT act_as($1, $2, $3, $4)', [
      helen.workerId,
      helen.agencyId,
      helen.work,
      helen.manages.join(','),
    ])
    return await work()
  } finally {
    await client.query('ROLLBACK')
  }
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}
