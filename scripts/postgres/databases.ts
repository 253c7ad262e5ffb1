import { Client, escapeIdentifier } from 'pg'

/** What the product's tables and searches need beyond plain PostgreSQL; all of them ship with it. */
const extensions = ['pg_trgm', 'fuzzystrmatch', 'unaccent', 'btree_gist', 'pgcrypto', 'citext']

/** Runs `work` on one connection, closed afterwards whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  // A connection lost in the middle fails the statement that waits for it; it need not end the process as well.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * The two roles the product uses: `alongside_owner` owns the tables and may make roles; `alongside_app`, which
 * the app signs in as, owns nothing. Safe to repeat; passwords are set anew each time.
 */
export async function keepRoles(superuserUrl: string, owner: string, app: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ rolname: string }>(`select rolname from pg_roles`)
    const known = new Set(rows.map((row) => row.rolname))
    for (const role of ['alongside_owner', 'alongside_app'])
      if (!known.has(role)) await client.query(`create role ${role}`)
    await client.query(`alter role alongside_owner login createrole password '${owner}'`)
    await client.query(`alter role alongside_app login password '${app}'`)
    await client.query(`grant alongside_app to alongside_owner with admin option`)
  })
}

/** Whether a database of that name exists. */
export async function databaseExists(superuserUrl: string, name: string): Promise<boolean> {
  return withClient(superuserUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    return found.rowCount === 1
  })
}

/** A new database that `alongside_owner` owns: empty with the extensions, or a copy of `template`. */
export async function createDatabase(superuserUrl: string, name: string, template?: string): Promise<void> {
  await withClient(superuserUrl, (client) =>
    client.query(
      `create database ${escapeIdentifier(name)} owner alongside_owner template ${escapeIdentifier(template ?? 'template1')}`,
    ),
  )
  if (template === undefined) await addExtensions(onDatabase(superuserUrl, name))
}

/** Drops it, whoever is still connected. Nothing happens when there is none. */
export async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, (client) =>
    client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
  )
}

/** The same server and account, another database. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

async function addExtensions(url: string): Promise<void> {
  await withClient(url, async (client) => {
    for (const extension of extensions) await client.query(`create extension if not exists ${extension}`)
  })
}
