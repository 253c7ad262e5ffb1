import { childSigns } from './catalogue/child-signs'
import { contextualSigns } from './catalogue/contextual-signs'
import { familyEnvironmentSigns } from './catalogue/family-environment-signs'
import { parentingSigns } from './catalogue/parenting-signs'
import type { Domain, Side, Sign } from './catalogue/sign'
import type { Strength } from './catalogue/strength'
import { strengths as allStrengths } from './catalogue/strengths'

export type { AgeBand, Domain, Side, Sign } from './catalogue/sign'
export { DOMAINS, SIDES } from './catalogue/sign'
export type { Strength } from './catalogue/strength'

/** Every sign the picker offers, in the order it is offered. No levels here: they belong to dated guidance. */
export const signs: readonly Sign[] = [
  ...childSigns,
  ...parentingSigns,
  ...familyEnvironmentSigns,
  ...contextualSigns,
]

/** Every strength the picker offers. */
export const strengths: readonly Strength[] = allStrengths

export const SIDE_WORDS = {
  child: 'The child',
  parenting: 'Care at home',
  'family-environment': 'Family and surroundings',
  contextual: 'Harm outside the home',
} as const satisfies Record<Side, string>

export const DOMAIN_WORDS = {
  health: 'Health',
  education: 'School and learning',
  'emotional-behavioural': 'Feelings and behaviour',
  identity: 'Identity',
  'family-social-relationships': 'Family and friends',
  'social-presentation': 'How they look and come across',
  'self-care': 'Looking after themselves',
  'basic-care': 'Basic care',
  'ensuring-safety': 'Keeping safe',
  'emotional-warmth': 'Warmth',
  stimulation: 'Play, talk and learning at home',
  'guidance-boundaries': 'Rules and routines',
  stability: 'Stability',
  'family-history-functioning': 'How the family is doing',
  'wider-family': 'Wider family',
  housing: 'Home',
  employment: 'Work',
  income: 'Money',
  'social-integration': 'Neighbours and belonging',
  'community-resources': 'Help nearby',
  exploitation: 'Exploitation',
  missing: 'Missing',
  'peers-community': 'Friends, gangs and places',
  online: 'Online',
  'beliefs-trafficking': 'Extremism, trafficking and belief',
} as const satisfies Record<Domain, string>

const signById = new Map(signs.map((sign) => [sign.id, sign]))
const strengthById = new Map(strengths.map((strength) => [strength.id, strength]))

/** The sign with this id, or undefined. */
export function signNamed(id: string): Sign | undefined {
  return signById.get(id)
}

/** The strength with this id, or undefined. */
export function strengthNamed(id: string): Strength | undefined {
  return strengthById.get(id)
}
