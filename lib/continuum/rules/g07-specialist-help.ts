import type { Action } from '../action'
import type { Picture } from '../picture'
import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, listed, withTrait } from './say'
import { law, ourDefault, sandwell } from './sources'

interface HelpRow {
  readonly trait: number
  readonly does: Action
  readonly says: string
}

const ROWS: readonly HelpRow[] = [
  {
    trait: TRAIT.domesticAbuse,
    does: 'domestic-abuse-support',
    says: 'specialist domestic abuse help and its risk tool',
  },
  {
    trait: TRAIT.unknownAdult,
    does: 'check-unknown-adult',
    says: 'who every adult in the home is, with names and birth dates',
  },
  { trait: TRAIT.homeEducation, does: 'home-education-team', says: 'a word with the home education team' },
  {
    trait: TRAIT.adultNeeds,
    does: 'adult-services-referral',
    says: 'adult services, for the adult’s own needs',
  },
]

const ANY_HELP = ROWS.reduce((bits, { trait }) => bits | trait, 0)

const ALREADY_KNOWN_TO_ADULT_SERVICES: HelpRow = {
  trait: 0,
  does: 'adult-services-referral',
  says: 'the adult services that already help a parent or carer, in the same plan',
}

/** G7 Particular help that particular signs call for, at any level. */
export const g07SpecialistHelp: Rule = {
  id: 'G7',
  title: 'Particular help',
  citations: [
    sandwell('“Domestic Abuse” and “Tools and Processes”'),
    law('Domestic Abuse Act 2021 section 3; Care Act 2014'),
    ourDefault('which sign calls for which help'),
  ],
  speaks: (w) => (w.p.traits & ANY_HELP) !== 0 || w.p.facts.adultServicesInvolved === true,
  says: (w) => `These signs also call for: ${listed(rowsFor(w.p).map(({ says }) => says))}.`,
  from: (w) => idsThat(w, withTrait(ANY_HELP)),
  does: (w) => rowsFor(w.p).map(({ does }) => does),
}

function rowsFor(p: Picture): readonly HelpRow[] {
  const rows = ROWS.filter(({ trait }) => (p.traits & trait) !== 0)
  const known = p.facts.adultServicesInvolved === true && (p.traits & TRAIT.adultNeeds) === 0
  return known ? [...rows, ALREADY_KNOWN_TO_ADULT_SERVICES] : rows
}
