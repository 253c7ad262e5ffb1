import type { Rule } from './rule'
import { ourDefault, sandwell, walsall } from './sources'

/** R32 Back within 12 months: look at what did not hold. It does not raise the level by itself. */
export const r32LookBack: Rule = {
  id: 'R32',
  title: 'Look back',
  citations: [
    sandwell('“The Issue”: 22.83 per cent of closed families came back within 12 months'),
    walsall('success measures: 33.2 per cent re-referred'),
    ourDefault('a return is a reason to look, not a level'),
  ],
  speaks: (w) => (w.p.facts.reReferralsLast12Months ?? 0) > 0,
  says: () =>
    'The family has been here before in the last 12 months. Read what was done and what did not hold.',
  does: () => ['review-history'],
}
