import type { CaseFacts } from './case'

/** One fact changed: an atom of a larger change. */
export interface Atom {
  readonly says: string
  /** The fields it changes, given the case. */
  readonly patch: (facts: CaseFacts) => Partial<CaseFacts>
}
