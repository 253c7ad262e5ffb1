import { RUNG } from '../outcome'
import type { Rule } from './rule'
import { counted } from './say'
import { ourDefault, published } from './sources'

/** R33 A third contact in 12 months: a manager looks, and considers one level up. */
export const r33ThirdContact: Rule = {
  id: 'R33',
  title: 'Third contact',
  citations: [
    ourDefault('a manager’s review, not an automatic rise'),
    published('Ofsted 2015, early help: re-referral within three months'),
  ],
  speaks: (w) =>
    w.rung < 5 && (w.p.facts.reReferralsLast12Months ?? 0) >= w.p.ready.settings.managerLooksAtReReferrals,
  says: (w) =>
    `This family has come back ${counted(w.p.facts.reReferralsLast12Months ?? 0, 'time', 'times')} in 12 months. A manager should look at the whole run of events and consider one level up.`,
  does: () => ['review-history', 'review-date'],
  asks: (w) => [
    {
      says: 'Is this the same worry coming back? A manager should say whether the level ought to be one higher.',
      weight: Math.min(w.rung + 1, RUNG.s47),
    },
  ],
}
