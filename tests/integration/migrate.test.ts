import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { applyMigrations } from '@/scripts/migrate/apply'
import type { Migration } from '@/scripts/migrate/files'
import { createDatabase, dropDatabase, onDatabase, withClient } from '@/scripts/postgres/databases'

const { superuserUrl, ownerUrl, run } = inject('postgres')
const name = `${run}migrate_${randomBytes(4).toString('hex')}`
const url = onDatabase(ownerUrl, name)

const first: Migration = {
  name: '1_first',
  sql: 'create table first (id int); insert into first values (1);',
  checksum: 'a',
}
const second: Migration = {
  name: '2_second',
  sql: `create function two() returns int language sql as $$ select 1; select 2 $$;`,
  checksum: 'b',
}
const failing: Migration = {
  name: '3_failing',
  sql: 'create table third (id int); select 1 / 0;',
  checksum: 'c',
}

const tables = () =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relname in ('first', 'third')`,
    )
    return rows.map((row) => row.name)
  })

beforeAll(() => createDatabase(superuserUrl, name))
afterAll(() => dropDatabase(superuserUrl, name))

test('two copies of the app starting at the same moment bring the database up to date once', async () => {
  const applied = await Promise.all([
    applyMigrations(url, [first, second]),
    applyMigrations(url, [first, second]),
  ])
  expect(applied.map((names) => names.length).sort()).toEqual([0, 2])
  expect(await tables()).toEqual(['first'])
})

test('a migration that fails half-way leaves the database as it was, and says which one and why', async () => {
  await expect(applyMigrations(url, [first, second, failing])).rejects.toThrow(
    'The migration "3_failing" could not be applied: division by zero. The database is as it was before.',
  )
  expect(await tables()).toEqual(['first'])
})

test('a database that is newer than the code is refused and not touched', async () => {
  await expect(applyMigrations(url, [first, failing])).rejects.toThrow(
    'This database is newer than this version of Alongside: it has "2_second"',
  )
  expect(await tables()).toEqual(['first'])
})

test('a migration edited after it was applied is refused', async () => {
  await expect(applyMigrations(url, [{ ...first, checksum: 'z' }, second])).rejects.toThrow(
    'The migration "1_first" was changed after this database was made with it.',
  )
})
