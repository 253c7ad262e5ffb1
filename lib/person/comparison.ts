import type { Day } from '@/lib/calendar/day'
import { type BirthLikeness, birthLikeness, type SoughtBirth } from './birth-likeness'
import { type NameLikeness, nameLikeness } from './name-likeness'
import { outwardCode, samePostcode } from './postcode'
import type { Identity } from './types'

/** What is known of the person looked for. Any part may be missing. */
export type Sought = SoughtBirth & Partial<Omit<Identity, 'bornOn' | 'dueOn' | 'gender'>>

/** Everything compared, for the judgement and for the reasons. Yes, no, or absent when one side is not known. */
export type Comparison = {
  readonly name: NameLikeness
  readonly birth: BirthLikeness
  readonly sameNhsNumber?: boolean
  readonly sameUpn?: boolean
  readonly postcode?: 'same' | 'near' | 'different'
}

/** Compares what is known of the person looked for with a recorded person, part by part. */
export function compare(sought: Sought, recorded: Identity, today: Day): Comparison {
  const { fullName = '', knownAs } = sought
  return {
    name: nameLikeness({ fullName, knownAs }, recorded),
    birth: birthLikeness(sought, recorded, today),
    ...(sought.nhsNumber && recorded.nhsNumber && { sameNhsNumber: sought.nhsNumber === recorded.nhsNumber }),
    ...(sought.upn && recorded.upn && { sameUpn: sought.upn === recorded.upn }),
    ...(sought.postcode && recorded.postcode && { postcode: nearness(sought.postcode, recorded.postcode) }),
  }
}

function nearness(a: string, b: string): 'same' | 'near' | 'different' {
  if (samePostcode(a, b)) return 'same'
  const outward = outwardCode(a)
  return outward !== undefined && outward === outwardCode(b) ? 'near' : 'different'
}
