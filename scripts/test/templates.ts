import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL_GUIDANCE } from '@/lib/continuum/guidance/guidance-for'
import { applyMigrations } from '../migrate/apply'
import { migrationsFolder, migrationsIn } from '../migrate/files'
import type { Cluster } from '../postgres/cluster'
import { createDatabase, databaseExists, dropDatabase, onDatabase, withClient } from '../postgres/databases'
import { dataFolder, projectFolder } from '../postgres/folders'
import { withLock } from '../postgres/locks'
import { environmentFor } from '../start/prepare'
import { outcomeOf, startScript } from '../start/run-script'

/** The name of a database with every migration and nothing in it, to copy for a test; made when missing. */
export function migratedTemplate(cluster: Cluster): Promise<string> {
  const migrations = migrationsIn(migrationsFolder)
  const name = `template_migrated_${short([...migrations.map(({ checksum }) => checksum), JSON.stringify(ALL_GUIDANCE)])}`
  return once(cluster, name, async () => {
    await createDatabase(cluster.superuserUrl, name)
    await applyMigrations(onDatabase(cluster.ownerUrl, name), migrations)
  })
}

/** The same with the sample partnership in it. */
export async function sampleTemplate(cluster: Cluster): Promise<string> {
  const migrated = await migratedTemplate(cluster)
  const name = `template_sample_${short([migrated, ...seedSources()])}`
  return once(cluster, name, async () => {
    await createDatabase(cluster.superuserUrl, name, migrated)
    const urls = { ownerUrl: onDatabase(cluster.ownerUrl, name), appUrl: onDatabase(cluster.appUrl, name) }
    const env = { ...environmentFor(urls, 'http://localhost:3000'), ALONGSIDE_SAMPLE: '1' }
    const { code, said } = await outcomeOf(startScript('prisma/seed/load.ts', env, 'pipe'))
    if (code !== 0) throw new Error(`The sample data could not be loaded.\n${said}`)
  })
}

async function once(cluster: Cluster, name: string, make: () => Promise<void>): Promise<string> {
  await withLock(join(dataFolder(), 'templates.lock'), async () => {
    if (await databaseExists(cluster.superuserUrl, name)) return
    try {
      await dropOlder(cluster, name)
      await make()
    } catch (failure) {
      await dropDatabase(cluster.superuserUrl, name)
      throw failure
    }
  })
  return name
}

/** Earlier templates of the same kind, unless another run is copying them at this moment. */
async function dropOlder(cluster: Cluster, name: string): Promise<void> {
  const kind = name.replace(/[^_]*$/, '')
  await withClient(cluster.superuserUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [kind],
    )
    for (const { datname } of rows) await client.query(`drop database "${datname}"`).catch(() => undefined)
  })
}

/** Everything loading the sample depends on, by content: its own files and all of `lib`. */
function seedSources(): string[] {
  return ['prisma/seed', 'prisma/schema', 'lib'].flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && !entry.parentPath.includes('generated') && !entry.name.includes('.test.'),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => readFileSync(file, 'utf8')),
  )
}

function short(parts: string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 12)
}
