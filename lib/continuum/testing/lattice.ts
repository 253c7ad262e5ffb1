import type { CaseFacts } from '../case'

/** One question of a case, with its answers from the least worrying to the most. */
export interface Axis {
  readonly name: string
  readonly answers: readonly Partial<CaseFacts>[]
}

/** A case of the lattice, with where it stands on each axis. */
export interface Point {
  readonly at: readonly number[]
  readonly facts: CaseFacts
}

/** Every combination of answers. Lists of signs and strengths from different axes are joined. */
export function everyPoint(base: CaseFacts, axes: readonly Axis[]): readonly Point[] {
  let points: readonly Point[] = [{ at: [], facts: base }]
  for (const { answers } of axes) {
    points = points.flatMap((point) =>
      answers.map((answer, index) => ({ at: [...point.at, index], facts: joined(point.facts, answer) })),
    )
  }
  return points
}

function joined(facts: CaseFacts, answer: Partial<CaseFacts>): CaseFacts {
  return {
    ...facts,
    ...answer,
    indicatorIds: [...facts.indicatorIds, ...(answer.indicatorIds ?? [])],
    protectiveIds: [...facts.protectiveIds, ...(answer.protectiveIds ?? [])],
  }
}

/** The place of a point in `everyPoint`'s order. */
export function placeOf(at: readonly number[], axes: readonly Axis[]): number {
  return axes.reduce((place, { answers }, index) => place * answers.length + (at[index] ?? 0), 0)
}
