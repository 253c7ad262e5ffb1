/**
 * npm run migrate                 brings the database at DATABASE_URL (or the built-in one) up to date
 * npm run migrate -- draft NAME   writes the next migration from what changed in prisma/schema
 */
import { relative } from 'node:path'
import { applyMigrations, CannotMigrate } from './migrate/apply'
import { migrationsFolder, migrationsIn } from './migrate/files'
import { openAlongside } from './postgres/alongside'
import { projectFolder } from './postgres/folders'

const [command, name] = process.argv.slice(2)
if (command === undefined) await migrate()
else if (command === 'draft' && name !== undefined) await draft(name)
else fail('Use "npm run migrate" or "npm run migrate -- draft NAME".')

async function migrate(): Promise<void> {
  try {
    const applied = await onDatabase((url) => applyMigrations(url, migrationsIn(migrationsFolder)))
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`)
  } catch (failure) {
    if (!(failure instanceof CannotMigrate)) throw failure
    fail(failure.message)
  }
}

async function draft(name: string): Promise<void> {
  // Only here: a deployed copy of the app has no use for the schema engine and does not install it.
  const { draftMigration } = await import('./migrate/draft')
  const file = await onDatabase((url) => draftMigration(name, new Date(), url))
  console.log(
    file === undefined ? 'Nothing changed in prisma/schema.' : `Wrote ${relative(projectFolder, file)}.`,
  )
}

async function onDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') return work(given)
  const own = await openAlongside()
  try {
    return await work(own.ownerUrl)
  } finally {
    await own.release()
  }
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
