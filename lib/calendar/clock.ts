import { type Day, daysBetween } from './day'
import { type WorkingDays, workingDays, workingDaysBetween } from './working-days'

/** Shown as shape and words together: red disc, amber slice, pale green slice, grey ring. */
type ClockState = 'late' | 'soon' | 'in-time' | 'stopped'

/** A promise counted in days, as it stands on a given day. */
export type DayClock = {
  readonly counts: 'days'
  readonly startedOn: Day
  readonly dueOn: Day
  /** The day it was done, once it was. */
  readonly stoppedOn?: Day
  readonly today: Day
  readonly state: ClockState
  /** Working days to go; negative when late. */
  readonly left: WorkingDays
  /** How much of the dial is still filled, 0 to 1. */
  readonly shareLeft: number
  /** Not late now, or not late when it was done. */
  readonly kept: boolean
}

/** A promise kept to the minute, as it stands at a given instant. */
export type InstantClock = {
  readonly counts: 'minutes'
  readonly startedAt: Date
  readonly dueAt: Date
  readonly stoppedAt?: Date
  readonly now: Date
  readonly state: ClockState
  /** Milliseconds to go; negative when late. */
  readonly left: number
  readonly shareLeft: number
  readonly kept: boolean
}

export type Clock = DayClock | InstantClock

type DayTimes = Pick<DayClock, 'startedOn' | 'dueOn' | 'stoppedOn'> & {
  /** Shown as due soon with this many working days left, or fewer. */
  readonly soonWithin: WorkingDays
}

/** The clock of something due on a day, read on `today`. The due day itself is in time to its end. */
export function dayClock({ soonWithin, ...times }: DayTimes, today: Day): DayClock {
  const read = times.stoppedOn ?? today
  const kept = read <= times.dueOn
  const left = kept ? workingDaysBetween(read, times.dueOn) : lateBy(times.dueOn, read)
  const days = daysBetween(read, times.dueOn) + 1
  const allDays = daysBetween(times.startedOn, times.dueOn) + 1
  const running = kept ? (left <= soonWithin ? 'soon' : 'in-time') : 'late'
  const state = times.stoppedOn === undefined ? running : 'stopped'
  return { counts: 'days', ...times, today, state, left, kept, shareLeft: share(days, allDays) }
}

/**
 * The clock of something due at an instant, read at `now`. Soon means under an hour left, or under a quarter
 * of the time it was given.
 */
export function instantClock(
  times: Pick<InstantClock, 'startedAt' | 'dueAt' | 'stoppedAt'>,
  now: Date,
): InstantClock {
  const left = times.dueAt.getTime() - (times.stoppedAt ?? now).getTime()
  const shareLeft = share(left, times.dueAt.getTime() - times.startedAt.getTime())
  const running = left < 0 ? 'late' : left < hour || shareLeft < 0.25 ? 'soon' : 'in-time'
  const state = times.stoppedAt === undefined ? running : 'stopped'
  return { counts: 'minutes', ...times, now, state, left, kept: left >= 0, shareLeft }
}

/** Counted on from the due day, so that a weekend adds nothing to how late something is. */
function lateBy(dueOn: Day, read: Day): WorkingDays {
  return workingDays(0 - workingDaysBetween(dueOn, read))
}

const hour = 3_600_000

function share(left: number, all: number): number {
  return all <= 0 ? 0 : Math.min(1, Math.max(0, left / all))
}
