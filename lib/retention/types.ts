import type { Day } from '@/lib/calendar/day'

/** The days a period is counted from: the youngest child's birth, the end of help, what was last written down. */
export const countings = ['birth', 'closing', 'writing'] as const
export type Counting = (typeof countings)[number]

/** For how many years each counts. */
export type Periods = Readonly<Record<Counting, number>>

/** The fewest and most years that can be set. PostgreSQL keeps the same (`keeping_period`). */
export const yearsAllowed: Readonly<Record<Counting, { from: number; to: number }>> = {
  birth: { from: 21, to: 75 },
  closing: { from: 3, to: 75 },
  writing: { from: 1, to: 75 },
}

/** One period as it stands, and as it stood before. */
export type PeriodSet = { years: number; why: string; by: string | undefined; on: Day }

/** What of a family's record its time follows from. */
export type KeptFacts = {
  /** Absent days are not known; a baby has the day it is due. `writtenOn`: when the child was written down. */
  children: readonly { bornOn?: Day | undefined; dueOn?: Day | undefined; writtenOn: Day }[]
  /** One for each time they were helped; without a day, they are being helped now. */
  episodes: readonly { closedOn?: Day | undefined }[]
  /** The day they, or anything they might want help with, was last written down. */
  writtenOn: Day
}

/** When a record's time is over, and from what that was counted: the period that ends last. */
export type Due = { countsFrom: Counting; countedOn: Day; years: number; dueOn: Day }

export const holdReasons = ['inquiry', 'claim', 'complaint', 'asked', 'other'] as const
export type HoldReason = (typeof holdReasons)[number]

/** How many days a record waits after two people agreed, so that anybody can stop it. PostgreSQL keeps the same. */
export const daysToStop = 14
