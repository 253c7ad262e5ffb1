import type { Day } from '@/lib/calendar/day'
import type { NhsNumber } from './nhs-number'
import type { Upn } from './upn'

/** As the person says; absent when not asked. */
export type Gender = 'female' | 'male' | 'another'

/** What someone is called. Names are kept as the person writes them, in any script, and never split. */
export type PersonName = {
  readonly fullName: string
  /** The name used day to day: "Ty" for Tyler. */
  readonly knownAs?: string | undefined
}

/** When someone was born, or for a child not yet born when they are due. Neither: not known. */
export type Birth = {
  readonly bornOn?: Day | undefined
  readonly dueOn?: Day | undefined
}

/** What tells one person from another. Identifiers help to match; nobody is refused for lack of one. */
export type Identity = PersonName &
  Birth & {
    readonly gender?: Gender | undefined
    readonly nhsNumber?: NhsNumber | undefined
    readonly upn?: Upn | undefined
    readonly postcode?: string | undefined
  }
