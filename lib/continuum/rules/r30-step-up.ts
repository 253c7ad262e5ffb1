import type { Rule } from './rule'
import { ourDefault, published } from './sources'

/** R30 Step up with what changed, what was tried, a short chronology and the plan as it stands. */
export const r30StepUp: Rule = {
  id: 'R30',
  title: 'Step up',
  citations: [
    published('Walsall step up and step down guidance, January 2017'),
    ourDefault('what a step up carries with it'),
  ],
  speaks: (w) =>
    w.rung >= 3 &&
    w.rung <= 5 &&
    !w.p.openPlan &&
    !w.p.steppingDown &&
    (w.p.facts.currentPlan === 'taf' || w.p.facts.earlyHelp?.startsWith('in-progress') === true),
  says: (w) =>
    w.outcome === 's47'
      ? 'Early help is already under way. Tell social care now; send what changed and what was tried when you confirm it.'
      : 'Early help is already under way and needs to become more. Carry over what changed, what was tried, a short chronology and the plan.',
  does: () => ['step-up'],
}
