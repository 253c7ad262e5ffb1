/** Runs the jobs that the app queues and the ones due by the clock, until told to stop. */
import { Logger, parseCrontab, run } from 'graphile-worker'
import { crontab, tasks } from '@/lib/job/tasks'

const connectionString = process.env['DATABASE_URL']
if (connectionString === undefined) throw new Error('The worker needs DATABASE_URL.')

const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`worker: ${message}`)
})

const runner = await run({
  connectionString,
  taskList: tasks,
  parsedCronItems: parseCrontab(crontab),
  concurrency: 2,
  logger,
  noHandleSignals: true,
})

// Told to stop, it finishes the job in hand; after a crash an unfinished job is taken up again.
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!stopping) void runner.stop()
    stopping = true
  })
}
await runner.promise
process.exit()
