import type { Client } from 'pg'
import { createDatabase, dropDatabase, onDatabase, withClient } from '../postgres/databases'
import { Refusal } from '../refusal'
import type { AppDatabase } from './database'
import { outcomeOf, startScript } from './run-script'

/**
 * Whether our own database was left half-filled by a start that was killed while it loaded the sample. Such a database
 * holds nothing anyone wrote, and is made anew before it is migrated.
 */
export async function discardHalfLoaded(superuserUrl: string): Promise<void> {
  if ((await withClient(superuserUrl, stageOf)) !== 'loading') return
  const server = onDatabase(superuserUrl, 'postgres')
  await dropDatabase(server, 'alongside')
  await createDatabase(server, 'alongside')
}

/** Whether no partnership works in the migrated database yet. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  return withClient(
    ownerUrl,
    async (client) => (await client.query('select from partnership limit 1')).rowCount === 0,
  )
}

/** Fills the built-in database with the invented partnership; interrupted, the next start does it from the beginning. */
export async function loadSample(
  database: AppDatabase & { superuserUrl: string },
  env: NodeJS.ProcessEnv,
): Promise<string> {
  await withClient(database.superuserUrl, (client) => noteStage(client, 'loading'))
  const { code, said } = await outcomeOf(
    startScript('prisma/seed/load.ts', { ...env, ALONGSIDE_SAMPLE: '1' }, 'pipe'),
  )
  if (code !== 0) throw new Refusal(`The sample data could not be loaded.\n${said}`)
  await withClient(database.superuserUrl, (client) => noteStage(client, 'loaded'))
  return said
}

/** Whether the people in the database are the invented ones that a start has loaded. */
export async function isSample(superuserUrl: string): Promise<boolean> {
  return (await withClient(superuserUrl, stageOf)) === 'loaded'
}

async function stageOf(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ note: string | null }>(
    `select shobj_description(oid, 'pg_database') as note from pg_database where datname = current_database()`,
  )
  return rows[0]?.note?.replace(/^sample /, '')
}

async function noteStage(client: Client, stage: 'loading' | 'loaded'): Promise<void> {
  await client.query(`comment on database alongside is 'sample ${stage}'`)
}
