import type { Outcome, Rung } from './outcome'
import type { Picture } from './picture'

/** A case with its result. */
export interface Weighing {
  readonly p: Picture
  readonly outcome: Outcome
  readonly rung: Rung
  /** The highest floor: strengths never go below it. */
  readonly firm: Rung
  /** What the rules called for before strengths and the age law. */
  readonly full: Rung
  /** Strengths brought it down one step (R34). */
  readonly lowered: boolean
}
