import { dayFromInstant } from '@/lib/calendar/day'

/** "2611-0482": the year and month, then a number that goes on counting. Says nothing about the family. */
export function contactReference(at: Date, number: number): string {
  const day = dayFromInstant(at)
  return `${day.slice(2, 4)}${day.slice(5, 7)}-${String(number).padStart(4, '0')}`
}
