/** Runs the jobs that the app queues and the ones due by the clock, until told to stop. */
import { run } from 'graphile-worker'
import { crontab, tasks } from '@/lib/job/tasks'

const connectionString = process.env['DATABASE_URL']
if (connectionString === undefined) throw new Error('The worker needs DATABASE_URL.')

// It finishes the job in hand when told to stop (SIGTERM, SIGINT), and takes up an unfinished one after a crash.
const runner = await run({ connectionString, taskList: tasks, crontab, concurrency: 2 })
await runner.promise
