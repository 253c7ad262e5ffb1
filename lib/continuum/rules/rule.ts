import type { Action, Duty } from '../action'
import type { Citation } from '../citation'
import type { Rung } from '../outcome'
import type { Picture } from '../picture'
import type { Weighing } from '../weighing'

/** Something not known, or not consistent, that a person should settle. */
export interface Question {
  readonly says: string
  /** How far up the continuum the answer could reach; the most decisive is asked first. */
  readonly weight: number
}

/** Something considered that did not change the result, and why. */
export interface SetAside {
  readonly what: string
  readonly why: string
}

/**
 * One rule of `rules.md`, in one file, by its name. R: a rule. G: a special group of section 3. P: a property
 * of section 9 that speaks for itself.
 */
export interface Rule {
  readonly id: string
  readonly title: string
  readonly citations: readonly Citation[]
  /** The least outcome this rule alone calls for. Strengths never go below it. */
  readonly floor?: (p: Picture) => Rung
  /** What the signs suggest; strengths may bring this down by one step (R34). */
  readonly leaning?: (p: Picture) => Rung
  /** Does it belong in the explanation of this result? */
  readonly speaks: (w: Weighing) => boolean
  readonly says: (w: Weighing) => string
  /** The signs and strengths it rests on. */
  readonly from?: (w: Weighing) => readonly string[]
  /** What it tells people to do, when it speaks. */
  readonly does?: (w: Weighing) => readonly Action[]
  readonly duties?: (w: Weighing) => readonly Duty[]
  readonly asks?: (w: Weighing) => readonly Question[]
  readonly setsAside?: (w: Weighing) => readonly SetAside[]
}
