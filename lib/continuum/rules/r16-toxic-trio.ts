import { bitsIn } from '../trait'
import type { Rule } from './rule'
import { idsThat } from './say'
import { ourDefault, walsall } from './sources'

/** R16 All three of the toxic trio is not by itself statutory: a flag, and a prompt to consult. */
export const r16ToxicTrio: Rule = {
  id: 'R16',
  title: 'Three strands together',
  citations: [
    walsall('case review: 6 per cent of 791 children in early help lived with all three'),
    ourDefault('a flag and a prompt to consult, not a level'),
  ],
  speaks: (w) => bitsIn(w.p.trio) === 3,
  says: () =>
    'Domestic abuse, parental mental ill-health and substance use are all present. That alone does not make it statutory; it does call for a second opinion.',
  from: (w) => idsThat(w, ({ trio }) => trio !== 0),
  does: () => ['consult-front-door'],
}
