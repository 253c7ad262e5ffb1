import type { TestProject } from 'vitest/node'
import { openCluster } from '@/scripts/postgres/cluster'
import { dropDatabase, withClient } from '@/scripts/postgres/databases'
import { migratedTemplate } from '@/scripts/test/templates'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { superuserUrl: string; ownerUrl: string; appUrl: string; template: string; run: string }
  }
}

/**
 * Once a run: brings up the PostgreSQL for tests and the migrated database that each test file's own is copied from.
 * Afterwards drops what the run made; the last run out stops the server.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { superuserUrl, ownerUrl, appUrl, release } = await openCluster('test-postgres')
  const template = await migratedTemplate({ superuserUrl, ownerUrl, appUrl, release })
  const run = `test_${process.pid}_${project.name}_`
  project.provide('postgres', { superuserUrl, ownerUrl, appUrl, template, run })
  return async () => {
    const made = await withClient(superuserUrl, (client) =>
      client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [
        run,
      ]),
    )
    for (const { datname } of made.rows) await dropDatabase(superuserUrl, datname)
    await release()
  }
}
