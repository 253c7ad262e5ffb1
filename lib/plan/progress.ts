import type { Day } from '@/lib/calendar/day'
import type { OutcomeView, Score } from './types'

/** How far something has come: from the first score to the last. Absent before there is one. */
export type Progress = { first: Score; now: Score; change: number }

export function progressOf({ scores }: Pick<OutcomeView, 'scores'>): Progress | undefined {
  const [first] = scores
  const now = scores.at(-1)
  return first && now && { first, now, change: now.score - first.score }
}

/** The days on which the family scored anything, oldest first: the columns of the table. */
export function scoreDays(outcomes: readonly Pick<OutcomeView, 'scores'>[]): Day[] {
  return [...new Set(outcomes.flatMap(({ scores }) => scores.map(({ on }) => on)))].sort()
}

/** The score something had by the end of a day; none before its first. */
export function latestScore({ scores }: Pick<OutcomeView, 'scores'>, on: Day): number | undefined {
  return scores.findLast((score) => score.on <= on)?.score
}

/** Only outcomes scored at least once can be drawn. */
export function scored<Outcome extends Pick<OutcomeView, 'scores'>>(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ scores }) => scores.length > 0)
}
