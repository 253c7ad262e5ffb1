import type { Day } from '@/lib/calendar/day'
import type { Closeness } from './match'
import type { Birth, PersonName } from './types'

/** What the hub says of two records. */
export const matchAnswers = ['same', 'different', 'unsure'] as const
export type MatchAnswer = (typeof matchAnswers)[number]

/** One of the two records, with whom to ring about it and nothing of the family. */
export type PersonOfMatch = PersonName &
  Birth & {
    readonly writtenBy: {
      readonly name: string
      readonly agency: string
      readonly phone?: string | undefined
    }
    readonly writtenOn: Day
    readonly namedPerson?:
      | { readonly name: string; readonly agency: string; readonly phone?: string | undefined }
      | undefined
  }

export type PossibleMatch = {
  readonly id: string
  readonly closeness: Closeness
  readonly reasons: readonly string[]
  readonly raisedAt: Date
  /** The record written first, then the later one. */
  readonly people: readonly [PersonOfMatch, PersonOfMatch]
  readonly answer?: { readonly what: MatchAnswer; readonly by: string; readonly at: Date } | undefined
}

/** Why two records were set side by side, from the codes the database gives. */
export const matchReasonWords: Readonly<Record<string, string>> = {
  'nhs-number': 'NHS number is the same.',
  upn: 'Pupil number (UPN) is the same.',
  'birth-date': 'Date of birth is the same.',
  name: 'Name is the same.',
  'sounds-alike': 'Names sound alike.',
  'spelt-alike': 'Names are spelled much alike.',
}

export const matchAnswerWords = {
  same: { label: 'The same person', hint: 'Ring both, so that they talk to each other today' },
  different: { label: 'Two different people', hint: 'Nothing changes for either family' },
  unsure: { label: 'Not sure yet', hint: 'It stays on the list' },
} satisfies Record<MatchAnswer, { label: string; hint: string }>
