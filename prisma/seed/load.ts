import { Client } from 'pg'
import { env } from '@/lib/env'
import { noticeDue } from '@/lib/retention/notice-due'
import { loadPartnership } from './place'
import { loadStories } from './stories'

/** Fills an empty database with Ashmere. A database that already belongs to a partnership is left alone. */
const owner = new Client({ connectionString: env().DATABASE_URL })
await owner.connect()
const { rowCount } = await owner.query('SELECT 1 FROM partnership')
if (rowCount === 0) {
  await owner.query('BEGIN')
  await loadPartnership(owner)
  await owner.query('COMMIT')
  const families = await loadStories()
  await noticeDue(owner, new Date())
  process.stdout.write(`Loaded the invented partnership of Ashmere with ${families} families.\n`)
}
await owner.end()
process.exit(0)
