import { RUNG } from '../outcome'
import type { Rule } from './rule'
import { atLevel, counted, idsThat, quoted, signsThat } from './say'
import { ourDefault, sandwell } from './sources'

/** R9 Needs that one agency can meet, however many: that agency's own plan, and no early help assessment. */
export const r09OneAgency: Rule = {
  id: 'R9',
  title: 'One agency can meet it',
  citations: [sandwell('“Early Help”'), ourDefault('one agency, its own plan, no assessment')],
  floor: (p) => (p.needsKnown && p.needs > 0 ? RUNG['single-agency'] : 0),
  leaning: (p) => (p.level2 > 0 ? RUNG['single-agency'] : 0),
  speaks: (w) => w.outcome === 'single-agency' && w.p.needsKnown,
  says: (w) => {
    const { needs, agencies } = w.p
    if (needs === 0)
      return `${quoted(signsThat(w, atLevel(2)))}: one agency can help with this in its own plan.`
    if (agencies > 1)
      return `${counted(needs, 'need is', 'needs are')} not being met, and no shared assessment is called for.`
    return `${counted(needs, 'need is', 'needs are')} not being met, and one agency can meet ${needs === 1 ? 'it' : 'them all'} in its own plan.`
  },
  from: (w) => idsThat(w, atLevel(2)),
  does: (w) =>
    w.p.ready.settings.assessmentAtSingleAgency && w.p.facts.consent !== 'refused'
      ? ['single-agency-plan', 'eha-with-consent']
      : ['single-agency-plan', 'no-eha'],
}
