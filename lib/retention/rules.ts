import { addYears, type Day } from '@/lib/calendar/day'
import type { Counting, Due, KeptFacts, Periods } from './types'

/**
 * When a record's time is over; nothing while the family is being helped. Of the periods that count for it, the one that
 * ends last decides. A family that was never helped is kept for what was written down, whoever is in it.
 * `record_due_on()` in PostgreSQL says the same, and a record goes only where both do.
 */
export function dueOf({ children, episodes, writtenOn }: KeptFacts, periods: Periods): Due | undefined {
  if (episodes.some(({ closedOn }) => closedOn === undefined)) return undefined
  const closings = episodes.flatMap(({ closedOn }) => closedOn ?? [])
  const counted: readonly [Counting, Day | undefined][] = [
    ['birth', closings.length > 0 ? latest(children.map(birthOf)) : undefined],
    ['closing', latest(closings)],
    ['writing', writtenOn],
  ]
  return counted
    .flatMap(([countsFrom, countedOn]) =>
      countedOn === undefined ? [] : [due(countsFrom, countedOn, periods[countsFrom])],
    )
    .reduce((last, one) => (one.dueOn > last.dueOn ? one : last))
}

export function isOver({ dueOn }: Due, today: Day): boolean {
  return dueOn <= today
}

/** A child whose birthday nobody knows was born, at the latest, on the day they were written down. */
function birthOf({ bornOn, dueOn, writtenOn }: KeptFacts['children'][number]): Day {
  return bornOn ?? dueOn ?? writtenOn
}

function due(countsFrom: Counting, countedOn: Day, years: number): Due {
  return { countsFrom, countedOn, years, dueOn: addYears(countedOn, years) }
}

function latest(days: readonly Day[]): Day | undefined {
  return days.toSorted().at(-1)
}
