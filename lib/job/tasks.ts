import type { TaskList } from 'graphile-worker'

/** What the worker can do, by the name a job is queued under. */
export const tasks: TaskList = {}

/** What is due by the clock, one line each, as graphile-worker reads it. */
export const crontab = ''
