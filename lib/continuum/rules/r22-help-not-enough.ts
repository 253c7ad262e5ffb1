import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import type { Rule } from './rule'
import { atLevel, idsThat } from './say'
import { published, telford } from './sources'

/** R22 Early help was tried and a serious worry is getting worse: child in need, with the record of what was tried. */
export const r22HelpNotEnough: Rule = {
  id: 'R22',
  title: 'Help tried and things are worse',
  citations: [telford('“Role of Acute Services”'), published('Southampton learning review')],
  floor: (p) => (gettingWorse(p) ? RUNG[p.ready.settings.worseLeadsTo] : 0),
  speaks: (w) => gettingWorse(w.p) && (w.outcome === 's17' || w.outcome === 'targeted'),
  says: () =>
    'Early help was tried and things are getting worse. Ask for more, and send the record of what was tried and what changed.',
  from: (w) => idsThat(w, atLevel(3)),
  does: () => ['step-up', 'review-history'],
}

function gettingWorse(p: Picture): boolean {
  return p.facts.earlyHelp === 'in-progress-worse' && p.level3 > 0
}
