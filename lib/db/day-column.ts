import { type Day, parseDay } from '@/lib/calendar/day'

/** A `date` column holds a day; Prisma speaks of it as midnight UTC. Throws a RangeError for anything else. */
export function dayFromColumn(column: Date): Day {
  const day = parseDay(column.toISOString().slice(0, 10))
  if (!day) throw new RangeError('Not a day')
  return day
}

export function optionalDayFromColumn(column: Date | null): Day | undefined {
  return column ? dayFromColumn(column) : undefined
}

export function dayToColumn(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

export function optionalDayToColumn(day: Day | undefined): Date | null {
  return day ? dayToColumn(day) : null
}
