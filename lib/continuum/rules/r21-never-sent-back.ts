import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, withTrait } from './say'
import { law, ourDefault } from './sources'

/**
 * R21 The exceptions to R20, none of which may be sent back "because no early help assessment". A family's
 * request for the assessment of a disabled child is a right and goes to social care.
 */
export const r21NeverSentBack: Rule = {
  id: 'R21',
  title: 'Never sent back for want of early help',
  citations: [
    ourDefault('the list of exceptions, drawn from law'),
    law('Children Act 1989 sections 17, 20 and 66; Southwark (2009)'),
  ],
  floor: (p) => (disabledChildRequest(p) ? RUNG.s17 : 0),
  speaks: (w) =>
    w.outcome === 's17' && (disabledChildRequest(w.p) || (w.p.seriousTraits & TRAIT.neverSentBack) !== 0),
  says: (w) =>
    disabledChildRequest(w.p)
      ? 'The family asks for an assessment of a disabled child. That is their right: nobody may ask for early help first.'
      : 'This may not be sent back because no early help assessment was done.',
  from: (w) => idsThat(w, withTrait(TRAIT.neverSentBack | TRAIT.disabledChild)),
  does: (w) => (disabledChildRequest(w.p) ? ['disabled-child-assessment-right'] : []),
}

function disabledChildRequest(p: Picture): boolean {
  return (
    p.facts.assessmentRequestedByFamily === true &&
    (p.facts.send === true || (p.traits & TRAIT.disabledChild) !== 0) &&
    p.ready.settings.disabledRequestIsStatutory
  )
}
