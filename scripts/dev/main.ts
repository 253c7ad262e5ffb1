import { once } from 'node:events'
import { finish } from '../refusal'
import { generate } from '../start/generate'
import { requireFree, wishedAddress } from '../start/port'
import { prepareDatabase } from '../start/prepare'
import { startNode } from '../start/run-script'
import { startWorker, stop } from '../start/running'
import { welcome } from '../start/sign-ins'
import { step } from '../start/step'
import { stopAsked } from '../start/stop-asked'

await finish(async () => {
  const asked = stopAsked()
  const address = wishedAddress(process.env)
  await requireFree(address)
  await step('Writing the database client', generate)
  const url = `http://localhost:${address.port}`
  const { database, env } = await prepareDatabase(url)
  try {
    console.log(await welcome(url, env))
    const app = startNode(
      ['node_modules/next/dist/bin/next', 'dev', '-H', address.host, '-p', String(address.port)],
      env,
    )
    const worker = startWorker(env)
    await Promise.race([asked.promise, once(app, 'exit')])
    await Promise.all([stop(app), worker.stop()])
  } finally {
    await database.release()
  }
})
process.exit()
