import { randomUUID } from 'node:crypto'
import { runMigrations as prepareJobQueue } from 'graphile-worker'
import type { Client } from 'pg'
import { withClient } from '../postgres/databases'
import { Refusal } from '../refusal'
import type { Migration } from './files'
import { bringShippedGuidance } from './shipped-guidance'

/** Why a database cannot be brought up to date; the message is one sentence for the person at the terminal. */
export class CannotMigrate extends Refusal {}

/** The lock `prisma migrate` takes as well: two copies of the app starting together migrate one after the other. */
const migrationLock = 72_707_369

/**
 * Brings the database at `url` (the owner's address) up to date and returns the names of what was applied.
 * Each migration and its entry in `_prisma_migrations` are one transaction: one that fails leaves nothing behind.
 * @throws CannotMigrate when the database knows a migration this code does not, when a migration was edited after
 * it was applied, or when its SQL fails.
 */
export async function applyMigrations(url: string, migrations: Migration[]): Promise<string[]> {
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const waiting = await unapplied(client, migrations)
    // First, so that a migration may grant the app's role the right to queue a job.
    if (waiting.length > 0) await prepareJobQueue({ connectionString: url })
    for (const migration of waiting) await applyOne(client, migration)
    await bringShippedGuidance(client)
    return waiting.map((migration) => migration.name)
  })
}

async function unapplied(client: Client, migrations: Migration[]): Promise<Migration[]> {
  const applied = await appliedTo(client)
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum } of applied) {
    const here = known.get(name)
    if (here === undefined) {
      throw new CannotMigrate(
        `This database is newer than this version of Alongside: it has "${name}", which is not known here. Start the newer version, or use another database.`,
      )
    }
    if (here.checksum !== checksum) {
      throw new CannotMigrate(
        `The migration "${name}" was changed after this database was made with it. Restore the file, or use another database.`,
      )
    }
  }
  const done = new Set(applied.map((row) => row.name))
  return migrations.filter((migration) => !done.has(migration.name))
}

async function appliedTo(client: Client): Promise<{ name: string; checksum: string }[]> {
  await client.query(`
    create table if not exists _prisma_migrations (
      id varchar(36) primary key not null,
      checksum varchar(64) not null,
      finished_at timestamptz,
      migration_name varchar(255) not null,
      logs text,
      rolled_back_at timestamptz,
      started_at timestamptz not null default now(),
      applied_steps_count integer not null default 0
    )`)
  const found = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by started_at`,
  )
  return found.rows
}

async function applyOne(client: Client, migration: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(migration.sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       values ($1, $2, clock_timestamp(), $3, 1)`,
      [randomUUID(), migration.checksum, migration.name],
    )
    await client.query('commit')
  } catch (failure) {
    await client.query('rollback').catch(() => undefined)
    const why = failure instanceof Error ? failure.message : String(failure)
    throw new CannotMigrate(
      `The migration "${migration.name}" could not be applied: ${why}. The database is as it was before.`,
    )
  }
}
