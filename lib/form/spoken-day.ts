import type { Day } from '@/lib/calendar/day'

const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** A day as one would say it: `Wednesday 27 March 2019`. The weekday catches many a slip of the keyboard. */
export function spokenDay(day: Day): string {
  return words.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
}
