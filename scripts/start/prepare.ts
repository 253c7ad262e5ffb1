import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { ownCheckpointFiles, setCheckpointsAside } from '../audit/files'
import { applyMigrations } from '../migrate/apply'
import { migrationsFolder, migrationsIn } from '../migrate/files'
import { dataFolder, projectFolder } from '../postgres/folders'
import { withLock } from '../postgres/locks'
import { appAccount } from './app-account'
import { build, isBuilt } from './build'
import { type AppDatabase, openDatabase } from './database'
import { requireRoom } from './disk'
import { generate } from './generate'
import { discardHalfLoaded, isEmpty, isSample, loadSample } from './sample'
import { secrets } from './secrets'
import { step } from './step'

/** A database that is up to date and has people in it, and the environment for the programs that use it. */
export interface Prepared {
  database: AppDatabase
  env: NodeJS.ProcessEnv
}

/**
 * Brings up the database, migrates it and, where it is our own and empty, loads the sample. A second start at the same
 * moment waits for the first.
 */
export function prepareDatabase(publicUrl: string): Promise<Prepared> {
  return alone(() => preparedDatabase(publicUrl))
}

/** Makes the production build unless the one that is there is of these sources. */
export function prepareBuild(env: NodeJS.ProcessEnv): Promise<void> {
  return alone(() => preparedBuild(env))
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  return withLock(join(dataFolder(), 'start.lock'), work, () =>
    console.log('Waiting for another start to finish …'),
  )
}

async function preparedDatabase(publicUrl: string): Promise<Prepared> {
  requireRoom(dataFolder(), 300)
  const database = await step('Starting PostgreSQL', () => openDatabase(process.env))
  try {
    const { superuserUrl } = database
    if (superuserUrl !== undefined) await discardHalfLoaded(superuserUrl)
    await step('Bringing the database up to date', () =>
      applyMigrations(database.ownerUrl, migrationsIn(migrationsFolder)),
    )
    const env = {
      ...environmentFor(await withAppAccount(database), publicUrl),
      // Of a database given to us, whoever runs it says where its checkpoints are kept.
      ...(superuserUrl === undefined ? {} : ownCheckpointFiles()),
    }
    if (superuserUrl === undefined) return { database, env }
    if (await isEmpty(database.ownerUrl)) {
      setCheckpointsAside(new Date())
      // The sample is lived through the app's own commands, so they must be able to reach the database.
      await step('Writing the database client', generate)
      console.log(
        await step('Loading the sample partnership', () => loadSample({ ...database, superuserUrl }, env)),
      )
    }
    if (!(await isSample(superuserUrl))) return { database, env }
    return { database, env: { ...env, ALONGSIDE_SAMPLE: '1' } }
  } catch (failure) {
    await database.release()
    throw failure
  }
}

async function preparedBuild(env: NodeJS.ProcessEnv): Promise<void> {
  const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: formKey } = secrets(process.env)
  if (isBuilt(env, formKey)) return
  requireRoom(projectFolder, 500)
  await step('Writing the database client', generate)
  await step('Building the app; about a minute', () => build(env, formKey))
}

/** The app never signs in as the owner: without an account given for it, it has one made. */
async function withAppAccount(database: AppDatabase): Promise<Pick<AppDatabase, 'ownerUrl' | 'appUrl'>> {
  if (database.appUrl !== undefined) return database
  const { NEXTAUTH_SECRET: secret } = secrets(process.env)
  const password = createHmac('sha256', secret).update('the database account of the app').digest('hex')
  return { ownerUrl: database.ownerUrl, appUrl: await appAccount(database.ownerUrl, password) }
}

/** What the app and the worker are told. */
export function environmentFor(
  database: Pick<AppDatabase, 'ownerUrl' | 'appUrl'>,
  publicUrl: string,
): NodeJS.ProcessEnv {
  const { ALONGSIDE_SAMPLE: _, APP_DATABASE_URL: __, ...rest } = process.env
  return {
    ...rest,
    ...secrets(process.env),
    DATABASE_URL: database.ownerUrl,
    ...(database.appUrl === undefined ? {} : { APP_DATABASE_URL: database.appUrl }),
    NEXTAUTH_URL: process.env['NEXTAUTH_URL'] || publicUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
