import { openAlongside } from '../postgres/alongside'
import { withClient } from '../postgres/databases'
import { Refusal } from '../refusal'

/** The database the app will use. */
export interface AppDatabase {
  /** For migrations, samples and the worker. */
  ownerUrl: string
  /** For the app, which owns nothing; without one it uses the owner's and gives up the rights on each connection. */
  appUrl: string | undefined
  /** The account that may drop and make the database again; only where it is our own. */
  superuserUrl: string | undefined
  release: () => Promise<void>
}

/** The database of `DATABASE_URL`, checked, or the built-in one, started. @throws Refusal when it cannot be reached. */
export async function openDatabase(environment: NodeJS.ProcessEnv): Promise<AppDatabase> {
  const given = environment['DATABASE_URL']
  if (given === undefined || given === '') return openAlongside()
  await requireReachable(given, 'DATABASE_URL')
  const app = environment['APP_DATABASE_URL']
  if (app !== undefined && app !== '') await requireReachable(app, 'APP_DATABASE_URL')
  return {
    ownerUrl: given,
    appUrl: app || undefined,
    superuserUrl: undefined,
    release: async () => undefined,
  }
}

async function requireReachable(url: string, name: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Refusal(
      `${name} is not the address of a PostgreSQL database: it looks like postgresql://user:password@host:5432/database.`,
    )
  }
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    )
    return Number(rows[0]?.version ?? 0)
  }).catch((failure: unknown) => {
    throw new Refusal(`The database at ${withoutPassword(url)} (${name}) cannot be used: ${why(failure)}.`)
  })
  if (version < 150_000)
    throw new Refusal(
      `The database of ${name} is PostgreSQL ${Math.floor(version / 10_000)}: Alongside needs 15 or later.`,
    )
}

function withoutPassword(url: string): string {
  const shown = new URL(url)
  shown.password = ''
  return shown.href
}

function why(failure: unknown): string {
  if (failure instanceof AggregateError) return why(failure.errors[0])
  return failure instanceof Error ? failure.message : String(failure)
}
