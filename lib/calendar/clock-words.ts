import type { Clock, DayClock, InstantClock } from './clock'
import { addDays, type Day, dayFromInstant } from './day'
import { dayWords, listDayWords, nearDayWords, several, shortDayWords, timeWords, weekdayName } from './words'

/**
 * The words beside a dial or a due chip: "2 working days late", "Tomorrow", "9 working days left",
 * "Late by 25 min", "35 min left". `done` is the verb of a stopped clock: "Decided 11:40am".
 */
export function clockWords(clock: Clock, done = 'Done'): string {
  return clock.counts === 'days' ? dayClockWords(clock, done) : instantClockWords(clock, done)
}

/** "By 2pm today", "By 10am tomorrow", "By noon Wed 25 Nov". */
export function dueAtWords(dueAt: Date, now: Date): string {
  const [due, today] = [dayFromInstant(dueAt), dayFromInstant(now)]
  const day = due === today || due === addDays(today, 1) ? nearDayWords(due, today).toLowerCase() : undefined
  return `By ${timeWords(dueAt)} ${day ?? listDayWords(due, today)}`
}

/** "4-hour, by 1pm": the promise a dial comes from, with the weekday when it ends on another day. */
export function promiseWords(hours: number, dueAt: Date, now: Date): string {
  const due = dayFromInstant(dueAt)
  const weekday = due === dayFromInstant(now) ? '' : ` ${weekdayName(due).slice(0, 3)}`
  return `${hours % 24 === 0 ? `${hours / 24}-day` : `${hours}-hour`}, by ${timeWords(dueAt)}${weekday}`
}

/** Elapsed time in words people use: "under 1 min", "25 min", "2 h 30 min", "2 days 4 h". Never rounded up. */
export function durationWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes < 1) return 'under 1 min'
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return joined(`${hours} h`, minutes % 60, 'min')
  return joined(several(Math.floor(hours / 24), 'day'), hours % 24, 'h')
}

function dayClockWords(clock: DayClock, done: string): string {
  if (clock.stoppedOn !== undefined) return `${done} ${stoppedDay(clock.stoppedOn, clock.today)}`
  if (clock.state === 'late') return lateWords(clock)
  if (clock.dueOn === clock.today) return 'Today'
  if (clock.dueOn === addDays(clock.today, 1)) return 'Tomorrow'
  // Due on a day nobody works, with no working day before it: the day says more than "0 working days".
  if (clock.left === 0) return listDayWords(clock.dueOn, clock.today)
  return `${several(clock.left, 'working day')} left`
}

/** Over a weekend nothing has been missed that could have been worked, so the day it was due is said. */
function lateWords({ left, dueOn, today }: DayClock): string {
  return left === 0 ? `Was due ${listDayWords(dueOn, today)}` : `${several(-left, 'working day')} late`
}

function instantClockWords(clock: InstantClock, done: string): string {
  if (clock.stoppedAt !== undefined) return `${done} ${stoppedTime(clock.stoppedAt, clock.now)}`
  if (clock.state === 'late') return `Late by ${durationWords(-clock.left)}`
  return `${durationWords(clock.left)} left`
}

function stoppedTime(stoppedAt: Date, now: Date): string {
  const [stopped, today] = [dayFromInstant(stoppedAt), dayFromInstant(now)]
  return stopped === today ? timeWords(stoppedAt) : `${timeWords(stoppedAt)} ${shortDayWords(stopped, today)}`
}

function stoppedDay(stoppedOn: Day, today: Day): string {
  return stoppedOn === today ? 'today' : dayWords(stoppedOn)
}

function joined(first: string, rest: number, unit: string): string {
  return rest === 0 ? first : `${first} ${rest} ${unit}`
}
