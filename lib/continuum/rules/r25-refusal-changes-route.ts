import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, withTrait } from './say'
import { ourDefault } from './sources'

const YOUNG = 5

/**
 * R25 Refusal never changes the level of need. Beside serious neglect of a young child, blocked visits or loss
 * of sight, it is new information: consult.
 */
export const r25RefusalChangesRoute: Rule = {
  id: 'R25',
  title: 'Refusal changes the route, not the level',
  citations: [ourDefault('refusal with these signs is itself information')],
  speaks: (w) => w.p.facts.consent === 'refused' && w.rung < 5 && refusalIsInformation(w.p),
  says: () =>
    'The level of need is the same as if the family had agreed. But a refusal beside these signs is information in itself: ask for advice today.',
  from: (w) => idsThat(w, withTrait(TRAIT.neglect | TRAIT.surfaceAgreement | TRAIT.notSeen, 3)),
  does: () => ['consult-front-door'],
}

function refusalIsInformation(p: {
  readonly unseen: boolean
  readonly age: number | null
  readonly traits: number
  readonly seriousTraits: number
}): boolean {
  const youngNeglect = (p.seriousTraits & TRAIT.neglect) !== 0 && (p.age === null || p.age < YOUNG)
  return p.unseen || youngNeglect || (p.traits & (TRAIT.surfaceAgreement | TRAIT.notSeen)) !== 0
}
