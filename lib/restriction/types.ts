import type { Day } from '@/lib/calendar/day'

export const restrictionReasons = ['staff-family', 'known-widely', 'danger', 'other'] as const
export type RestrictionReason = (typeof restrictionReasons)[number]

/** Somebody who works in the partnership, as a list offers them. */
type WorkerLine = { id: string; name: string; about: string }

/** One name in a restriction. Being named lets nobody in: they must also work with the family. */
export type NamedPerson = WorkerLine & { isMe: boolean; worksWithFamily: boolean }

export type OpenRestriction = {
  id: string
  reason: RestrictionReason
  why: string
  by: string
  on: Day
  reviewOn: Day
  named: readonly NamedPerson[]
  /** Who asked for it to be lifted, when somebody has. */
  liftAsked: { by: string; byMe: boolean; on: Day; why: string } | undefined
}

export type RestrictionView = {
  familyId: string
  familyName: string
  restriction: OpenRestriction | undefined
  /** Who looks after the plan without being named, and so cannot see it. */
  holderLeftOut: string | undefined
  mayRestrict: boolean
  /** Who could be named: first those who work with the family now, then everybody else. */
  near: readonly WorkerLine[]
  others: readonly WorkerLine[]
}
