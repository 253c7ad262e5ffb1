import type { Client } from 'pg'
import type { Day } from '@/lib/calendar/day'
import { loadPartnership } from '@/prisma/seed/place'
import { Refusal } from '../refusal'
import { addParts } from './assessment-parts'
import { access, caseload, everyEpisode, madeFunction, openEpisodes, type Step } from './help-given'
import { population } from './population'
import { copyBatch, temporaryTables } from './tables'
import { localities } from './town'

type Wanted = { people: number; seed: number; today: Day }

/**
 * Fills a database, empty or with Ashmere only, with an invented population, all of it or, when anything goes
 * wrong, nothing. Every constraint and trigger of the product holds: the deferred ones are asked before the end.
 * Needs the owner's connection. Returns how many rows each table has now.
 * @throws Refusal when a population is there already.
 */
export async function generatePopulation(
  owner: Client,
  wanted: Wanted,
  say: (progress: string) => void,
): Promise<Readonly<Record<string, number>>> {
  if (await hasPopulation(owner)) throw new Refusal('There is a population in this database already.')
  await owner.query('BEGIN')
  try {
    const { rowCount } = await owner.query('SELECT 1 FROM partnership')
    if (rowCount === 0) await loadPartnership(owner)
    await addLocalities(owner)
    await owner.query(temporaryTables)
    await copyPopulation(owner, wanted, say)
    await followUp(owner, say)
    say('Asking the database whether every family being helped is held by somebody')
    await owner.query('SET CONSTRAINTS ALL IMMEDIATE')
    await owner.query('COMMIT')
  } catch (failure) {
    await owner.query('ROLLBACK')
    throw failure
  }
  say('Gathering statistics')
  await owner.query('VACUUM ANALYZE')
  return countRows(owner)
}

/** Whether somebody of a generated population works here. */
export async function hasPopulation(owner: Client): Promise<boolean> {
  const { rowCount } = await owner.query(`SELECT 1 FROM worker WHERE email = 'worker-0@ashmere.example'`)
  return rowCount !== 0
}

/** The places of the invented population, beside those of Ashmere. */
async function addLocalities(owner: Client): Promise<void> {
  await owner.query(
    'INSERT INTO locality (id, name) SELECT gen_random_uuid(), name FROM unnest($1::text[]) AS name ON CONFLICT DO NOTHING',
    [localities],
  )
}

async function copyPopulation(owner: Client, wanted: Wanted, say: (progress: string) => void) {
  const copied = { person: 0, event: 0 }
  for (const batch of population(wanted)) {
    await copyBatch(owner, batch)
    if (batch.table === 'person') copied.person += batch.rows.length
    if (batch.table === 'event') {
      copied.event += batch.rows.length
      say(`Copied ${count(copied.person)} people and ${count(copied.event)} events`)
    }
  }
}

async function followUp(owner: Client, say: (progress: string) => void): Promise<void> {
  await owner.query(madeFunction)
  // Without this the planner believes the tables to be as empty as they were.
  await owner.query('ANALYZE')
  for (const step of everyEpisode) await carryOut(owner, step, say)
  await owner.query('ANALYZE')
  for (const step of openEpisodes) await carryOut(owner, step, say)
  await addParts(owner)
  for (const step of access) await carryOut(owner, step, say)
  await owner.query('ANALYZE')
  await carryOut(owner, caseload, say)
}

async function carryOut(owner: Client, { doing, sql }: Step, say: (progress: string) => void) {
  const { rowCount } = await owner.query(sql)
  say(`${doing}: ${count(rowCount ?? 0)}`)
}

const counted = [
  'person',
  'family',
  'contact',
  'episode',
  'chronology_entry',
  'family_access',
  'caseload_entry',
  'plan',
  'action',
  'mash_request',
  'worker',
]

async function countRows(owner: Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of counted) {
    const { rows } = await owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)
    counts[table] = Number(rows[0]?.n)
  }
  return counts
}

function count(number: number): string {
  return number.toLocaleString('en-GB')
}
