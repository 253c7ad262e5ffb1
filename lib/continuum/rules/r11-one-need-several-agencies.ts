import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import type { Rule } from './rule'
import { law, ourDefault } from './sources'

/** R11 One need, two or more agencies: a lead agency if somebody coordinates; shared early help if nobody does. */
export const r11OneNeedSeveralAgencies: Rule = {
  id: 'R11',
  title: 'One need, several agencies',
  citations: [
    ourDefault('the local documents are silent on one need and two agencies'),
    law('Working Together 2023 ties the shared assessment to coordinated support, not to a count'),
  ],
  floor: (p) => (oneNeed(p) && p.facts.coordinationGap === true ? RUNG['multi-agency'] : 0),
  speaks: (w) =>
    w.p.agenciesKnown && oneNeed(w.p) && (w.outcome === 'single-agency' || w.outcome === 'multi-agency'),
  says: (w) =>
    w.p.facts.coordinationGap === true
      ? 'Several agencies are needed and nobody is joining them up. That gap calls for a shared assessment, whatever the count of needs.'
      : 'One need and several agencies: one of them leads and tells the family who it is, as long as somebody is joining them up.',
  does: (w) => (w.p.facts.coordinationGap === true ? ['seek-consent'] : []),
  asks: (w) =>
    w.p.facts.coordinationGap === undefined
      ? [
          {
            says: 'Is anyone joining up the agencies for this family? If not, this becomes shared early help.',
            weight: RUNG['multi-agency'],
          },
        ]
      : [],
}

function oneNeed(p: Picture): boolean {
  const shared = p.ready.settings.sharedHelpNeeds
  return p.needs > 0 && p.needs < shared && p.agencies >= 2
}
