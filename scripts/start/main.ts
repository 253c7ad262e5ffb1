import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../postgres/folders'
import { finish } from '../refusal'
import { requireFree, wishedAddress } from './port'
import { prepareBuild, prepareDatabase } from './prepare'
import { startApp, startWorker, stop } from './running'
import { welcome } from './sign-ins'
import { step } from './step'
import { stopAsked } from './stop-asked'

await finish(async () => {
  const asked = stopAsked()
  const address = wishedAddress(process.env)
  await requireFree(address)
  const url = `http://localhost:${address.port}`
  const { database, env } = await prepareDatabase(url)
  try {
    await prepareBuild(env)
    if (asked.already()) return
    const app = await step('Starting the app', () =>
      startApp(address, env, openSync(join(dataFolder(), 'app.log'), 'w', 0o600)),
    )
    const worker = startWorker(env)
    console.log(await welcome(url, env))
    const why = await Promise.race([asked.promise, once(app, 'exit').then(() => 'ended' as const)])
    if (why === 'asked') console.log('\nStopping …')
    await Promise.all([stop(app), worker.stop()])
    if (why === 'ended') throw new Error('The app ended unexpectedly: see what it says above.')
  } finally {
    await database.release()
  }
})
process.exit()
