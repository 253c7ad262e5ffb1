import { type InstantClock, instantClock } from '@/lib/calendar/clock'
import { clockWords, promiseWords } from '@/lib/calendar/clock-words'

type Request = { sentAt: Date; dueAt: Date; decidedAt: Date | undefined }

/** The clock of a request as the queue shows it: how it stands, in words, and the promise it comes from. */
export function requestClock({ sentAt, dueAt, decidedAt }: Request, now: Date) {
  const times = { startedAt: sentAt, dueAt, ...(decidedAt && { stoppedAt: decidedAt }) }
  const clock: InstantClock = instantClock(times, now)
  const hours = Math.round((dueAt.getTime() - sentAt.getTime()) / 3_600_000)
  return {
    state: clock.state,
    // A whole circle has no arc to draw.
    shareLeft: Math.min(clock.shareLeft, 0.995),
    words: clockWords(clock, 'Decided'),
    promise: promiseWords(hours, dueAt, now),
  }
}
