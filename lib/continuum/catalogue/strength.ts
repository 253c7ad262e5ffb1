import { type AgeBand, DOMAINS, type Domain, type Side } from './sign'

/** Something that is going well (a "protective factor" in the contract). Always shown; bounded by R34 to R36. */
export interface Strength {
  readonly id: string
  readonly side: Side
  readonly domain: Domain
  readonly ageBand: AgeBand
  readonly label: string
  /** The highest level of worry it may help to answer. */
  readonly answersUpTo: 2 | 3
  /** The parts of life whose worries it may answer. */
  readonly answers: readonly Domain[]
  /** About working together: it may answer one worry in any part of life. */
  readonly engagement: boolean
  /** Counts only once somebody has checked it. */
  readonly verifiedOnly: boolean
}

type StrengthRow = readonly [
  id: string,
  side: Side,
  domain: Domain,
  ageBand: AgeBand,
  answersUpTo: 2 | 3,
  label: string,
  tags: string,
]

export function strengthsOf(rows: readonly StrengthRow[]): readonly Strength[] {
  return rows.map(([id, side, domain, ageBand, answersUpTo, label, tags]) => {
    const words = tags.split(' ')
    return {
      id,
      side,
      domain,
      ageBand,
      label,
      answersUpTo,
      answers: DOMAINS.filter((each) => words.includes(`offsets:${each}`)),
      engagement: words.includes('engagement'),
      verifiedOnly: words.includes('verified-only'),
    }
  })
}
