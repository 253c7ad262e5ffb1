import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { dataFolder } from '@/scripts/postgres/folders'

let pool: pg.Pool | undefined

/** Asks the database behind the pages that a journey walks, as its owner. Row security is for the app. */
export async function askDatabase<Row extends pg.QueryResultRow>(
  query: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  pool ??= new pg.Pool({ connectionString: ownerUrl(), max: 2, allowExitOnIdle: true })
  return (await pool.query<Row>(query, [...values])).rows
}

/** A test of its own database is told which; a journey finds it written where the app it walks was started. */
function ownerUrl(): string {
  const { VITEST: ofVitest, DATABASE_URL: own } = process.env
  if (ofVitest && own) return own
  const written: { ownerUrl: string } = JSON.parse(readFileSync(join(dataFolder(), 'journeys.json'), 'utf8'))
  return written.ownerUrl
}

/** Every version that was ever kept of one section of a draft: what was saved, and what met it. */
export async function everyVersionOf(section: string): Promise<string[]> {
  const rows = await askDatabase<{ version: string }>(
    `SELECT patch::text AS version FROM draft_change JOIN draft ON draft.id = draft_id WHERE section = $1
     UNION ALL SELECT mine::text FROM draft_clash JOIN draft ON draft.id = draft_id WHERE section = $1`,
    [section],
  )
  return rows.map(({ version }) => version)
}
