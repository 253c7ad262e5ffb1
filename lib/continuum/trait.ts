import type { Sign } from './catalogue'

/** What a sign is about, as bits, so that a whole case can be asked one question at once. */
export const TRAIT = {
  neglect: 1 << 0,
  surfaceAgreement: 1 << 1,
  youngCarer: 1 << 2,
  missing: 1 << 3,
  homeEducation: 1 << 4,
  adultNeeds: 1 << 5,
  exploitation: 1 << 6,
  domesticAbuse: 1 << 7,
  /** Carers must not be told before the strategy discussion. */
  tellNobodyFirst: 1 << 8,
  /** Urgent medical care comes first. */
  healthFirst: 1 << 9,
  accommodation: 1 << 10,
  designatedOfficer: 1 << 11,
  prevent: 1 << 12,
  fgm: 1 << 13,
  privateFostering: 1 << 14,
  disabledChild: 1 << 15,
  unborn: 1 << 16,
  unknownAdult: 1 << 17,
  /** Passed between services, or waiting with nothing meanwhile. */
  nobodyHolds: 1 << 18,
  /** Passed between services: the gap itself is the need (R15 f). */
  passedRound: 1 << 19,
  /** A sign of harm outside the home that protective parents do not answer. */
  outsideHome: 1 << 20,
  groomingSign: 1 << 21,
  /** Never sent back "because no early help assessment" (R21). */
  neverSentBack: 1 << 22,
  notSeen: 1 << 23,
  repeatedlyMissing: 1 << 24,
} as const

const BY_TAG: Readonly<Record<string, number>> = {
  neglect: TRAIT.neglect,
  'disguised-compliance': TRAIT.surfaceAgreement,
  'young-carer': TRAIT.youngCarer,
  ehe: TRAIT.homeEducation,
  'adult-services': TRAIT.adultNeeds,
  cse: TRAIT.exploitation,
  cce: TRAIT.exploitation,
  'county-lines': TRAIT.exploitation,
  'toxic-trio:domestic-abuse': TRAIT.domesticAbuse,
  fii: TRAIT.tellNobodyFirst,
  'forced-marriage': TRAIT.tellNobodyFirst,
  hba: TRAIT.tellNobodyFirst,
  fgm: TRAIT.tellNobodyFirst,
  'modern-slavery': TRAIT.tellNobodyFirst,
  'faith-belief-abuse': TRAIT.tellNobodyFirst,
  'emergency:health': TRAIT.healthFirst,
  'duty:section-20': TRAIT.accommodation | TRAIT.neverSentBack,
  'duty:lado': TRAIT.designatedOfficer,
  'duty:prevent': TRAIT.prevent,
  'duty:fgm-report': TRAIT.fgm,
  'duty:private-fostering-notification': TRAIT.privateFostering | TRAIT.neverSentBack,
  'duty:disabled-child-assessment': TRAIT.disabledChild | TRAIT.neverSentBack,
  unborn: TRAIT.unborn,
}

const BY_ID: Readonly<Record<string, number>> = {
  'disability-extra-support': TRAIT.disabledChild,
  'disability-several-services': TRAIT.disabledChild,
  'neurodiverse-distress-home': TRAIT.disabledChild,
  'urgent-treatment-refused': TRAIT.healthFirst,
  'non-mobile-child-injury': TRAIT.healthFirst,
  'baby-not-growing-care-concern': TRAIT.healthFirst,
  'serious-weight-loss-hunger': TRAIT.healthFirst,
  // "Some sexual abuse" (rules.md R3): the person told might be the person who did it.
  'sexual-abuse-said-or-suspected': TRAIT.tellNobodyFirst,
  'person-who-poses-risk': TRAIT.unknownAdult,
  'many-carer-changes': TRAIT.unknownAdult,
  'falls-between-services': TRAIT.nobodyHolds | TRAIT.passedRound,
  'long-wait-no-holding-support': TRAIT.nobodyHolds,
  'missing-repeatedly': TRAIT.repeatedlyMissing,
  'child-missing-education': TRAIT.homeEducation | TRAIT.notSeen,
  'home-educated-unsuitable-or-unseen': TRAIT.notSeen,
  'removed-from-school-after-worry': TRAIT.notSeen | TRAIT.neverSentBack,
  'child-not-seen-access-refused': TRAIT.notSeen | TRAIT.neverSentBack,
  'controlling-teen-relationship': TRAIT.domesticAbuse,
  'unaccompanied-child': TRAIT.neverSentBack,
  'no-recourse-and-destitute': TRAIT.neverSentBack,
  'concealed-pregnancy': TRAIT.neverSentBack,
  'unborn-substance-use-not-engaging': TRAIT.neverSentBack,
  'unborn-previous-child-removed': TRAIT.neverSentBack,
}

/** Tags that make a sign on the contextual side a sign of harm outside the home. */
const OUTSIDE_HOME_TAGS = ['cse', 'cce', 'county-lines', 'radicalisation']

export function traitsOf(sign: Sign): number {
  let traits = BY_ID[sign.id] ?? 0
  for (const tag of sign.tags) traits |= BY_TAG[tag] ?? 0
  if (sign.domain === 'missing') traits |= TRAIT.missing
  if (sign.domain === 'exploitation') traits |= TRAIT.groomingSign
  if (sign.side === 'contextual' && sign.tags.some((tag) => OUTSIDE_HOME_TAGS.includes(tag))) {
    traits |= TRAIT.outsideHome
  }
  return traits
}

const TRIO = ['toxic-trio:domestic-abuse', 'toxic-trio:mental-health', 'toxic-trio:substance-misuse']

/** Which strands of the toxic trio a sign belongs to, as three bits. */
export function trioOf(sign: Sign): number {
  return TRIO.reduce((bits, tag, index) => (sign.tags.includes(tag) ? bits | (1 << index) : bits), 0)
}

/** Which of the ten Supporting Families outcome areas a sign belongs to, as bits 1 to 10. */
export function supportingFamiliesOf(sign: Sign): number {
  return sign.tags.reduce((bits, tag) => {
    const [head, area] = tag.split(':')
    return head === 'supporting-families' ? bits | (1 << Number(area)) : bits
  }, 0)
}

/** How many bits are set. */
export function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
