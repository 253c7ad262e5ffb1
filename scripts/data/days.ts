import { type Day, fromEpochDay } from '@/lib/calendar/day'
import type { InstantText } from './rows'

/** The day so many days after 1 January 1970. Remembered: a population asks for each day thousands of times. */
export function dayAt(epochDay: number): Day {
  const known = remembered.get(epochDay) ?? fromEpochDay(epochDay)
  remembered.set(epochDay, known)
  return known
}

/** A minute of a day, in UTC. */
export function instantAt(epochDay: number, minutes: number): InstantText {
  return `${dayAt(epochDay)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00Z`
}

/** The same day, or the Friday before when it falls at a weekend. */
export function onWeekday(epochDay: number): number {
  // 1 January 1970 was a Thursday: 3 days after a Monday.
  return epochDay - Math.max(0, ((epochDay + 3) % 7) - 4)
}

const remembered = new Map<number, Day>()

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
