import type { Rule } from './rule'
import { ourDefault, sandwellWt } from './sources'

/** R24 Refusal is not a reason to do nothing. */
export const r24RefusalIsNotTheEnd: Rule = {
  id: 'R24',
  title: 'A refusal is not the end',
  citations: [
    sandwellWt('“Effective assessment of the need for early help”: not an excuse not to take action'),
    ourDefault('refusal changes the way, not the need'),
  ],
  speaks: (w) => w.p.facts.consent === 'refused' && w.rung >= 1 && w.rung <= 4,
  says: () =>
    'The family said no. Find out why, reassure, explain, use the people they already trust and what they already accept, and ask again.',
  does: () => ['consent-refused-alternative', 'review-date'],
}
