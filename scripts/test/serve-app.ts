/** Serves the built app, its worker beside it, on a sample database of its own at PORT, until told to stop: for the journeys. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startMailServer } from '@/tests/support/mail-server'
import { openCluster } from '../postgres/cluster'
import { createDatabase, dropDatabase, onDatabase } from '../postgres/databases'
import { dataFolder } from '../postgres/folders'
import { finish } from '../refusal'
import { requireFree, wishedAddress } from '../start/port'
import { environmentFor, prepareBuild } from '../start/prepare'
import { startApp, startWorker, stop } from '../start/running'
import { stopAsked } from '../start/stop-asked'
import { sampleTemplate } from './templates'

await finish(async () => {
  const asked = stopAsked()
  const address = wishedAddress(process.env)
  await requireFree(address)
  const cluster = await openCluster('test-postgres')
  const name = `journeys_${process.pid}`
  try {
    await createDatabase(cluster.superuserUrl, name, await sampleTemplate(cluster))
    const urls = { ownerUrl: onDatabase(cluster.ownerUrl, name), appUrl: onDatabase(cluster.appUrl, name) }
    const url = `http://localhost:${address.port}`
    // A mail server that takes everything and leaves it in a folder.
    const keepIn = join(dataFolder(), 'journey-mail')
    rmSync(keepIn, { recursive: true, force: true })
    mkdirSync(keepIn, { recursive: true })
    const mail = await startMailServer({ keepIn })
    const env = {
      ...environmentFor(urls, url),
      NEXTAUTH_URL: url,
      ALONGSIDE_SAMPLE: '1',
      SMTP_URL: mail.url,
      MAIL_FROM: 'no-reply@ashmere.example',
    }
    await prepareBuild(env)
    const app = await startApp(address, env)
    const worker = startWorker(env)
    // For a journey that needs to look at the database behind the page.
    writeFileSync(join(dataFolder(), 'journeys.json'), JSON.stringify({ url, ...urls }), { mode: 0o600 })
    await asked.promise
    await Promise.all([stop(app), worker.stop()])
    await mail.stop()
  } finally {
    await dropDatabase(cluster.superuserUrl, name)
    await cluster.release()
  }
})
process.exit()
