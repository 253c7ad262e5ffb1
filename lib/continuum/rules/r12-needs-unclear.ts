import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import type { Weighing } from '../weighing'
import type { Rule } from './rule'
import { ourDefault, published } from './sources'

/** R12 Needs unclear: an agreed assessment to find out; never closed as universal with nothing done. */
export const r12NeedsUnclear: Rule = {
  id: 'R12',
  title: 'Needs unclear',
  citations: [
    ourDefault('a blank form is not good news'),
    published('Liverpool, Cumbria: unclear need is level 2'),
  ],
  floor: (p) => (needsUnclear(p) ? RUNG['single-agency'] : 0),
  speaks: (w) => findingOut(w),
  says: (w) =>
    w.p.needsKnown
      ? 'No need is recorded, but nobody is known to have seen the child, so it is not clear that all is well. Find out, with the family’s agreement.'
      : 'It is not yet known what this child and family need. Find out, with the family’s agreement, before anyone decides that nothing is needed.',
  does: (w) =>
    w.p.facts.consent === 'refused'
      ? ['ask-for-missing-information', 'review-date']
      : ['ask-for-missing-information', 'seek-consent', 'eha-with-consent', 'review-date'],
}

function needsUnclear(p: Picture): boolean {
  return !p.needsKnown || (p.needs === 0 && p.unseen)
}

/** It is the unclear need, and nothing graver, that sets the result. */
function findingOut(w: Weighing): boolean {
  return w.outcome === 'single-agency' && needsUnclear(w.p) && !w.p.openPlan
}
