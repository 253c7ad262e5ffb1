import { readFileSync } from 'node:fs'

/**
 * Calls `leave` once when the npm that runs this process is gone. npm starts us through a shell that passes no signal
 * on, so without this a stopped or killed `npm start` would leave the app running and its port taken.
 */
export function whenNpmIsGone(leave) {
  if (process.env.npm_lifecycle_event === undefined) return
  const before = ancestors()
  const watch = setInterval(() => {
    if (ancestors() === before) return
    clearInterval(watch)
    leave()
  }, 500)
  watch.unref()
}

/** The shell that started us and the npm that started the shell; off Linux, the shell alone. */
function ancestors() {
  try {
    const afterName = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1)
    return `${process.ppid} ${afterName.split(' ')[1]}`
  } catch {
    return String(process.ppid)
  }
}
