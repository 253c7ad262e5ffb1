import type { Rule } from './rule'
import { dudley, ourDefault, sandwell, sandwellWt } from './sources'

/** R23 Early help is voluntary: agreement before an assessment or sharing. */
export const r23AgreementFirst: Rule = {
  id: 'R23',
  title: 'Agreement first',
  citations: [
    sandwellWt('section 1: a voluntary approach'),
    sandwell('“Multi Agency Early Help”'),
    dudley('“Early Help Contact Process”: screened and consent gained'),
    ourDefault('early help is voluntary'),
  ],
  speaks: (w) =>
    (w.outcome === 'multi-agency' || w.outcome === 'targeted' || w.outcome === 'single-agency') &&
    (w.p.facts.consent === 'not-sought' || w.p.facts.consent === undefined),
  says: () =>
    'Early help is voluntary. Ask the family, and the young person, before an assessment begins or anything is shared.',
  does: () => ['seek-consent'],
  asks: () => [
    {
      says: 'Has the family been asked, and what did they say? It decides what you may do next, not the level.',
      weight: 0,
    },
  ],
}
