import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { generatePopulation, hasPopulation } from '../data/generate'
import { openCluster } from '../postgres/cluster'
import { createDatabase, databaseExists, dropDatabase, onDatabase, withClient } from '../postgres/databases'
import { Refusal } from '../refusal'
import { step } from '../start/step'
import { migratedTemplate } from '../test/templates'

export type BenchDatabase = { ownerUrl: string; appUrl: string; release: () => Promise<void> }

/**
 * The database to measure on: the one of `DATABASE_URL` and `APP_DATABASE_URL`, with a population in it, or one of
 * our own beside those of the tests, made once for each size and kept for the next run.
 */
export async function openBenchDatabase(
  people: number,
  environment: NodeJS.ProcessEnv,
): Promise<BenchDatabase> {
  const { DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl } = environment
  if (ownerUrl && appUrl) {
    if (!(await withClient(ownerUrl, hasPopulation)))
      throw new Refusal(
        'There is no population in the database of DATABASE_URL: "npm run data -- generate" makes one.',
      )
    return { ownerUrl, appUrl, release: async () => undefined }
  }
  const cluster = await openCluster('test-postgres')
  const template = await migratedTemplate(cluster)
  // The template's name changes with the migrations, and so does this one's.
  const name = `bench_${people}_${template.slice(-12)}`
  const urls = { ownerUrl: onDatabase(cluster.ownerUrl, name), appUrl: onDatabase(cluster.appUrl, name) }
  try {
    if (!(await databaseExists(cluster.superuserUrl, name))) {
      await createDatabase(cluster.superuserUrl, name, template)
      await step(`Making ${people.toLocaleString('en-GB')} people`, () => fill(urls.ownerUrl, people))
    }
  } catch (failure) {
    await dropDatabase(cluster.superuserUrl, name)
    await cluster.release()
    throw failure
  }
  return { ...urls, release: cluster.release }
}

async function fill(ownerUrl: string, people: number): Promise<void> {
  const today = addDays(dayFromInstant(new Date()), -1)
  await withClient(ownerUrl, (owner) =>
    generatePopulation(owner, { people, seed: 1, today }, () => undefined),
  )
}
