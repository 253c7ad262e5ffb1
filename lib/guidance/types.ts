import type { Day } from '@/lib/calendar/day'
import type { Basis } from '@/lib/continuum/citation'
import type { Duration } from '@/lib/continuum/duration'
import type { Outcome } from '@/lib/continuum/outcome'

/** Where a version of guidance stands on a day. */
export type VersionStatus = 'draft' | 'proposed' | 'coming' | 'in-force' | 'past' | 'put-away'

/** The dated facts that a version's status is worked out from. */
export type VersionDates = {
  readonly effectiveFrom: Day | undefined
  /** The first day it is no longer in force. */
  readonly effectiveTo: Day | undefined
  readonly proposedAt: Date | undefined
  readonly publishedAt: Date | undefined
  readonly discardedAt: Date | undefined
}

/** What a lead can be asked about one entry of the guidance. */
export const entryKinds = [
  'words',
  'count',
  'yes-no',
  'worse-leads-to',
  'duration',
  'lead',
  'referral',
] as const
export type EntryKind = (typeof entryKinds)[number]

export type EntryValue =
  | string
  | number
  | boolean
  | Duration
  | { readonly service: string; readonly strength: 'may' | 'often' }
  | { readonly mode: 'form' | 'conversation'; readonly name: string; readonly to: string }

/** The parts of the guidance as a lead meets them, each a page. */
export const parts = ['lines', 'names', 'times', 'people'] as const
export type Part = (typeof parts)[number]

/** One thing the guidance settles, with where it comes from. */
export type Entry = {
  /** Where it stands, such as `settings.complexSigns`. */
  readonly path: string
  readonly part: Part
  readonly kind: EntryKind
  readonly label: string
  readonly value: EntryValue
  readonly words: string
  readonly basis: Basis
  readonly source: string
}

/** How a sign is read, as one choice. */
export const reads = ['everyday', 'one-agency', 'several-agencies', 's17', 's17-or-s47', 's47'] as const
export type Reads = (typeof reads)[number]

/** One thing in which two versions differ, in plain words. */
export type Difference = {
  readonly where: string
  readonly label: string
  readonly before: string
  readonly after: string
}

/** One thing in which a draft keeps children less safe than the version before it. */
export type Weakening = {
  readonly where: string
  readonly says: string
  /** A safety trigger that comes with Alongside: it is refused, whatever the reason. */
  readonly refused: boolean
}

/** What happened to an example case of the guidance's own. */
export type ExampleResult = {
  readonly id: string
  readonly story: string
  readonly expected: Outcome
  readonly given: Outcome
}
