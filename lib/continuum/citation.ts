/**
 * Where a rule or a setting comes from. S: one of the four areas' own documents says it. P: published
 * elsewhere. L: national law or statutory guidance. D: our default, where the documents are silent or differ.
 */
export const BASES = ['S', 'P', 'L', 'D'] as const
export type Basis = (typeof BASES)[number]

export interface Citation {
  readonly basis: Basis
  /** Document and section. */
  readonly source: string
  /** For S: the area whose document it is. Elsewhere it can only be a default taken from a neighbour. */
  readonly area?: string
}

/** A setting of a partnership, with its source. */
export interface Cited<T> {
  readonly value: T
  readonly basis: Basis
  readonly source: string
}

/** The citation to show in an area: its own document first, then the law, then what others publish. */
export function citationFor(area: string, citations: readonly Citation[]): Citation {
  const own = citations.find((each) => each.basis === 'S' && each.area === area)
  const national = citations.find((each) => each.basis === 'L')
  const best = own ?? national ?? citations[0]
  if (best === undefined) throw new Error('A rule must have a source')
  if (best.basis !== 'S' || best.area === area) return { basis: best.basis, source: best.source }
  return { basis: 'D', source: `our default here, taken from ${best.source}` }
}
