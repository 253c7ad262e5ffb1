import type { Day } from '@/lib/calendar/day'

/** Why a look is listed. */
export const lookRuleNames = [
  'same-surname',
  'looked-and-did-nothing',
  'after-help-ended',
  'nothing-there',
  'more-than-usual',
  'out-of-hours',
  'several-emergencies',
  'asked-to-wait',
] as const
export type LookRuleName = (typeof lookRuleNames)[number]

/** Counts and short words for the sentence that says why. */
export type LookFacts = Readonly<Record<string, number>>

export const lookOutcomes = ['right', 'talked-about', 'passed-on'] as const
export type LookOutcome = (typeof lookOutcomes)[number]

export type LookQuestion = {
  id: string
  who: string
  about: string
  rule: LookRuleName
  facts: LookFacts
  day: Day
  /** `unseen`: about a family the one who asks may not know of; absent when it is about none in particular. */
  family: { id: string; name: string } | 'unseen' | undefined
  answer: { outcome: LookOutcome; words: string; by: string; at: Date } | undefined
}
