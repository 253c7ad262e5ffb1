/** Keeps the built-in PostgreSQL running with a database called `alongside`, until Ctrl-C: for work on the code. */
import { openAlongside } from './alongside'

const { ownerUrl, appUrl, superuserUrl, release } = await openAlongside()
console.log(`DATABASE_URL=${ownerUrl}\nAPP_DATABASE_URL=${appUrl}\nSUPERUSER_URL=${superuserUrl}`)

const waiting = setInterval(() => undefined, 60_000)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    clearInterval(waiting)
    await release()
  })
}
