import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { sandwellWt, telford } from './sources'

/** R20 In most cases early help should have been offered first. It never lowers the level: it asks for the reason. */
export const r20EarlyHelpFirst: Rule = {
  id: 'R20',
  title: 'Early help first, in most cases',
  citations: [
    telford('“Role of Acute Services”'),
    sandwellWt('section 2: exploring all other avenues first'),
  ],
  speaks: (w) =>
    w.outcome === 's17' &&
    w.p.facts.earlyHelp === 'not-tried' &&
    !w.p.openPlan &&
    !w.p.today &&
    (w.p.seriousTraits & TRAIT.neverSentBack) === 0 &&
    w.p.facts.assessmentRequestedByFamily !== true,
  says: () =>
    'In most cases early help is offered before social care is asked. Say in the request why it would not be enough now; do not wait for an assessment to be written.',
}
