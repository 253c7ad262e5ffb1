import { addDays, addMonths, addWeeks, type Day, dayFromInstant } from './day'
import { addHours, sameTimeOn } from './instant'
import { addWorkingDays, type WorkingDays } from './working-days'

/** A length of time counted in days, working days, weeks or months: kept apart, never converted. */
export type DayTimescale =
  | { readonly unit: 'working-days'; readonly count: WorkingDays }
  | { readonly unit: 'days' | 'weeks' | 'months'; readonly count: number }

/** A length of time measured by the stopwatch, nights and weekends included. */
export type HourTimescale = { readonly unit: 'hours'; readonly count: number }

export type Timescale = DayTimescale | HourTimescale

/** The last day on which something promised within a timescale is still in time. */
export function dueOn(timescale: DayTimescale, from: Day): Day {
  switch (timescale.unit) {
    case 'working-days':
      return addWorkingDays(from, timescale.count)
    case 'days':
      return addDays(from, timescale.count)
    case 'weeks':
      return addWeeks(from, timescale.count)
    case 'months':
      return addMonths(from, timescale.count)
  }
}

/** The last instant in time. Days and weeks end at the time of day they began, by the clock in London. */
export function dueAt(timescale: Timescale, from: Date): Date {
  if (timescale.unit === 'hours') return addHours(from, timescale.count)
  return sameTimeOn(dueOn(timescale, dayFromInstant(from)), from)
}

/** "1 working day", "4 weeks", "24 hours". */
export function timescaleWords({ unit, count }: Timescale): string {
  const words = unit.replace('-', ' ')
  return `${count} ${count === 1 ? words.slice(0, -1) : words}`
}
