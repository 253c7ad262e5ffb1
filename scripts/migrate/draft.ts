import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder, schemaFolder } from './files'
import { type SchemaFile, sqlBetween } from './schema-engine'

/** The schema as the newest draft left it: what the next draft starts from. Committed with the migrations. */
const draftedSchema = join(migrationsFolder, 'drafted.prisma')

/**
 * Writes a new migration with what changed in `prisma/schema` since the last draft, to be read, completed by hand
 * (constraints, row security, indexes) and committed. Prisma's engine wants a database at `url` to talk to. Returns its file, or `undefined` when nothing changed.
 */
export async function draftMigration(name: string, now: Date, url: string): Promise<string | undefined> {
  const sql = await undraftedChange(url)
  if (sql === '') return undefined
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(
    draftedSchema,
    currentSchema()
      .map((file) => file.content)
      .join('\n'),
  )
  return join(folder, 'migration.sql')
}

/** The SQL the schema asks for and no migration has drafted yet; empty when there is none. */
export async function undraftedChange(url: string): Promise<string> {
  const before = existsSync(draftedSchema) ? [read(draftedSchema)] : []
  const sql = await sqlBetween(before, currentSchema(), url)
  return sql.includes('This is an empty migration') ? '' : sql
}

function currentSchema(): SchemaFile[] {
  return readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.prisma'))
    .sort()
    .map((file) => read(join(schemaFolder, file)))
}

const read = (path: string): SchemaFile => ({ path, content: readFileSync(path, 'utf8') })
