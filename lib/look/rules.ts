import type { Work } from '@/lib/access/actor'
import type { Relation } from '@/lib/access/relation'
import type { LookFacts, LookRuleName } from './types'

/** What somebody did in one family's record, on a day and over the thirty days that ended with it. */
export type LooksAtFamily = {
  workerSurname: string
  familySurnames: readonly string[]
  relations: readonly Relation[]
  /** Whole days since help ended, when none is going on and nobody has written in since. */
  daysSinceEnded: number | undefined
  daysLooked: number
  did: number
}

/** What somebody did on a day, in all families. */
export type LooksOfDay = {
  work: Work
  families: number
  /** The middle of what they opened on a day of the sixty before; absent for somebody who has hardly begun. */
  usual: number | undefined
  /** Families looked at early, late, at a weekend or on a bank holiday. */
  outOfHours: number
  nothingThere: number
  hidden: number
  slowed: number
  emergencies: number
}

type LookRule<Looks> = {
  /** Where the rule comes from. */
  source: string
  /** What is worth asking about, in counts; nothing when there is nothing to ask. */
  asks: (looks: Looks) => LookFacts | undefined
}

const dataProtectionAct =
  'Data Protection Act 2018 section 170: obtaining personal data without the controller’s consent'
const confidentialityAudits =
  'NHS confidentiality audits (Care Record Guarantee): looks without a working relationship, and tries that fail'

const helping: readonly Relation[] = [
  'recorded-it',
  'holder',
  'lead-professional',
  'manages-holder',
  'triage',
  'hub',
]

/** Cheap questions about one person and one family. Any of them may have a good answer: that is what asking is for. */
export const familyRules = {
  'same-surname': {
    source: dataProtectionAct,
    asks: ({ workerSurname, familySurnames }) =>
      workerSurname && familySurnames.includes(workerSurname) ? {} : undefined,
  },
  'looked-and-did-nothing': {
    source: `${confidentialityAudits}. Three days of thirty: one is a glance, two may be before and after a meeting`,
    asks: ({ relations, daysLooked, did }) =>
      did === 0 && daysLooked >= 3 && !relations.some((relation) => helping.includes(relation))
        ? { days: daysLooked }
        : undefined,
  },
  'after-help-ended': {
    source: `${confidentialityAudits}. A week is left for what still has to be written`,
    asks: ({ daysSinceEnded }) =>
      daysSinceEnded !== undefined && daysSinceEnded > 7 ? { days: daysSinceEnded } : undefined,
  },
} as const satisfies Partial<Record<LookRuleName, LookRule<LooksAtFamily>>>

/** Cheap questions about one person's day. */
export const dayRules = {
  'nothing-there': {
    source: `${confidentialityAudits}; HL7 EHR-S FM TI.2.1.2.7 (access denied). Bookmarks grow old: one try at a record kept from them, or eight at nothing`,
    asks: ({ nothingThere, hidden }) =>
      hidden > 0 || nothingThere >= 8 ? { tries: nothingThere } : undefined,
  },
  'more-than-usual': {
    source: 'OWASP ASVS 5.0 2.4.1: reading far more than a person’s own work needs',
    asks: ({ families, usual }) =>
      usual !== undefined && families >= 20 && families > 3 * usual ? { families, usual } : undefined,
  },
  'out-of-hours': {
    source: `${confidentialityAudits}. The MASH works at night and at weekends; one family late at night is a worker who cares`,
    asks: ({ work, outOfHours }) =>
      work !== 'mash' && outOfHours >= 3 ? { families: outOfHours } : undefined,
  },
  'several-emergencies': {
    source: 'HL7 EHR-S FM TI.2.1.2.8: each emergency access is looked at, and so is their number',
    asks: ({ emergencies }) => (emergencies >= 3 ? { emergencies } : undefined),
  },
  'asked-to-wait': {
    source: 'OWASP ASVS 5.0 2.4.1: slowed, and looked at',
    asks: ({ slowed }) => (slowed > 0 ? { times: slowed } : undefined),
  },
} as const satisfies Partial<Record<LookRuleName, LookRule<LooksOfDay>>>

/** A surname as it is compared: the last word of a name, without accents, in small letters. */
export function surnameOf(name: string): string {
  const last = name.trim().split(/\s+/).at(-1) ?? ''
  return last.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The middle of some counts; nothing of fewer than five, which are no habit yet. */
export function usualOf(counts: readonly number[]): number | undefined {
  if (counts.length < 5) return undefined
  const sorted = [...counts].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}
