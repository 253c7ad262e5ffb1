import { wallClock } from '@/lib/calendar/wall-clock'

/** So many earlier times are needed before any is unusual: a newcomer has no habits here yet. */
const enough = 10
/** Within so many minutes of a time they have come before, on whatever day, it is a time of theirs. */
const nearMinutes = 120

/** Whether somebody who came at these times before comes at an unusual time of day for them now, by English clocks. */
export function isUnusualTime(now: Date, before: readonly Date[]): boolean {
  return before.length >= enough && before.every((time) => minutesBetween(now, time) > nearMinutes)
}

/** Minutes between two times of day, the shorter way round the clock. */
function minutesBetween(one: Date, other: Date): number {
  const apart = Math.abs(minuteOfDay(one) - minuteOfDay(other))
  return Math.min(apart, 24 * 60 - apart)
}

function minuteOfDay(instant: Date): number {
  const { hour, minute } = wallClock(instant)
  return hour * 60 + minute
}
