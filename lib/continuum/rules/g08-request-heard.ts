import { RUNG } from '../outcome'
import type { Rule } from './rule'
import { law, ourDefault } from './sources'

/** G8 A family that asks for an assessment is answered, whether or not the child is known to be disabled. */
export const g08RequestHeard: Rule = {
  id: 'G8',
  title: 'A family’s request is heard',
  citations: [
    ourDefault('a request is passed on and answered, even where the right to it is not yet clear'),
    law('Children Act 1989 section 17'),
  ],
  speaks: (w) => w.p.facts.assessmentRequestedByFamily === true && w.rung < RUNG.s17 && !w.p.adult,
  says: () =>
    'The family has asked for an assessment by social care. Pass the request on, and tell the family who will answer it.',
  does: () => ['consult-front-door'],
  asks: () => [
    {
      says: 'Is the child disabled, in the wide sense of the law? Then the assessment the family asks for is their right.',
      weight: RUNG.s17,
    },
  ],
}
