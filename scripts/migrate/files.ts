import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../postgres/folders'

export const migrationsFolder = join(projectFolder, 'prisma', 'migrations')
export const schemaFolder = join(projectFolder, 'prisma', 'schema')

/** One step of the database's history, as it lies in the repository. */
export interface Migration {
  name: string
  sql: string
  /** SHA-256 of the file, in hex: what `prisma migrate` writes too, so either tool may follow the other. */
  checksum: string
}

/** Every migration below `folder`, oldest first. */
export function migrationsIn(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const file = readFileSync(join(folder, name, 'migration.sql'))
      return { name, sql: file.toString('utf8'), checksum: createHash('sha256').update(file).digest('hex') }
    })
}
