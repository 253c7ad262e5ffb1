import type { Rule } from './rule'
import { ourDefault, published } from './sources'

/** R26 Child in need: agreement is sought; if withheld, write why on the request and consult. */
export const r26ChildInNeedAgreement: Rule = {
  id: 'R26',
  title: 'Agreement for a child in need',
  citations: [
    published('Staffordshire briefing 2012; Gloucestershire'),
    ourDefault('withheld agreement never lowers the level'),
  ],
  speaks: (w) => w.outcome === 's17' && w.p.facts.consent !== 'given',
  says: (w) =>
    w.p.facts.consent === 'refused'
      ? 'The family does not agree to social care being asked. Write down why, say so in the request, and ask the front door for advice.'
      : 'Ask the family to agree to social care being asked. If they do not, write down why and ask for advice.',
  does: (w) => (w.p.facts.consent === 'refused' ? ['consult-front-door'] : ['seek-consent']),
}
