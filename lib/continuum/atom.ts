import type { CaseFacts } from './case'

/** One fact changed: an atom of a larger change. */
export interface Atom {
  readonly says: string
  readonly apply: (facts: CaseFacts) => CaseFacts
}
