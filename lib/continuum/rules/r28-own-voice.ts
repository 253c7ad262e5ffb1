import type { Rule } from './rule'
import { law, ourDefault } from './sources'

/** R28 From 18 the person decides for themselves; a competent young person's view stands beside the parents'. */
export const r28OwnVoice: Rule = {
  id: 'R28',
  title: 'Their own yes or no',
  citations: [
    law('Mental Capacity Act 2005; Gillick (1985)'),
    ourDefault('from 16 the young person is always asked'),
  ],
  speaks: (w) => w.p.adult || (w.p.age !== null && w.p.age >= 16 && w.rung > 0 && w.rung < 5),
  says: (w) =>
    w.p.adult
      ? 'At 18 or over the person says yes or no for themselves, and is presumed able to.'
      : 'Write down the young person’s own view beside their parents’.',
  does: (w) => (w.p.adult ? ['own-consent-from-adult'] : []),
}
