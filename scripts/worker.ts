/** Runs the jobs that the app queues and the ones due by the clock, until told to stop. */
import { EventEmitter } from 'node:events'
import { Logger, parseCrontab, run, type WorkerEvents } from 'graphile-worker'
import { Client } from 'pg'
import { logInLines } from '@/lib/edge/log-in-lines'
import { crontab, tasks } from '@/lib/job/tasks'
import { giveBackAbandoned, sayAlive } from './worker/abandoned-jobs'

logInLines()
const connectionString = process.env['DATABASE_URL']
if (connectionString === undefined) throw new Error('The worker needs DATABASE_URL.')

const watch = new Client({ connectionString, keepAlive: true })
// Without this connection others would think us dead and do our jobs as well: end, and be started again.
watch.on('error', () => process.exit(1))
await watch.connect()
await giveBackAbandoned(watch)
setInterval(() => void giveBackAbandoned(watch), 30_000).unref()

const events: WorkerEvents = new EventEmitter()
events.on('worker:create', ({ worker }) => void sayAlive(watch, worker.workerId))

// What a job says of its failure may quote a row: the log has which job it was, and where it failed.
const logger = new Logger(() => (level, message, meta) => {
  if (level !== 'error' && level !== 'warning') return
  const { error, job } = (meta ?? {}) as { error?: unknown; job?: { task_identifier?: string } }
  if (error instanceof Error) console.error(`worker: ${job?.task_identifier ?? 'a job'} failed`, error)
  else console.error(`worker: ${message}`)
})

const runner = await run({
  connectionString,
  taskList: tasks,
  parsedCronItems: parseCrontab(crontab),
  concurrency: 2,
  events,
  logger,
  noHandleSignals: true,
})

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // It finishes the job in hand first.
    if (!stopping) void runner.stop()
    stopping = true
  })
}
await runner.promise
process.exit()
