import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, withTrait } from './say'
import { dudley, law, published } from './sources'

/** R3 Agreement is not needed for R2. Tell the family, unless that raises risk or these signs say not to. */
export const r03NoConsentForHarm: Rule = {
  id: 'R3',
  title: 'Agreement not needed where harm is suspected',
  citations: [
    dudley('“We will take care of your information”'),
    law('Information sharing advice for safeguarding practitioners 2024; Children Act 1989 section 47'),
    published('Staffordshire and Durham procedures'),
  ],
  speaks: (w) => w.outcome === 's47',
  says: (w) =>
    tellNobody(w.p.traits)
      ? 'Share without agreement, and write down why. With these signs do not tell carers before the strategy discussion: telling them first could put the child, or the evidence, at risk.'
      : 'Share without agreement, and write down why. Tell the family what you are doing unless that would put anyone at risk.',
  from: (w) => idsThat(w, withTrait(TRAIT.tellNobodyFirst)),
  does: (w) => [
    'consent-not-required',
    tellNobody(w.p.traits) ? 'do-not-alert-carers' : 'tell-family-unless-unsafe',
  ],
}

function tellNobody(traits: number): boolean {
  return (traits & TRAIT.tellNobodyFirst) !== 0
}
