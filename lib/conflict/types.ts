import type { Day } from '@/lib/calendar/day'

export const waysToKnow = ['relative', 'friend', 'neighbour', 'colleague', 'other'] as const
export type WayToKnow = (typeof waysToKnow)[number]

type Conflict = {
  id: string
  worker: string
  about: string
  how: WayToKnow
  words: string | undefined
  by: string
  on: Day
  /** It is about somebody else: nobody ends their own. */
  mayEnd: boolean
}

export type ConflictsView = {
  familyId: string
  familyName: string
  conflicts: readonly Conflict[]
  /** Whom it could be written down for. */
  workers: readonly { id: string; name: string; about: string }[]
}
