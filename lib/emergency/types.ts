import type { Day } from '@/lib/calendar/day'

export const emergencyReasons = [
  'child-in-danger',
  'adult-in-danger',
  'emergency-services-asked',
  'child-missing',
] as const
export type EmergencyReason = (typeof emergencyReasons)[number]

export const emergencyOutcomes = ['right', 'could-have-asked', 'not-right'] as const
export type EmergencyOutcome = (typeof emergencyOutcomes)[number]

export type Emergency = {
  id: string
  who: string
  about: string
  /** Opened in the post one is in now. */
  isMine: boolean
  /** Opened by oneself, in whichever post. */
  isByMe: boolean
  /** Absent where the one who asks may not see the family, or nothing opened. */
  family: { id: string; name: string } | undefined
  opened: boolean
  lookedFor: string
  reason: EmergencyReason
  words: string
  startedAt: Date
  until: Date
  endedAt: Date | undefined
  reviewDueOn: Day
  review: { by: string; at: Date; outcome: EmergencyOutcome; words: string } | undefined
}

/** Somebody whose emergencies are worth a talk: many of them, tries that opened nothing, or some found not right. */
export type OftenInEmergencies = {
  workerId: string
  who: string
  opened: number
  nothingOpened: number
  notRight: number
  waiting: number
}
