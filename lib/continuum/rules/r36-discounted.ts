import type { Rule } from './rule'
import { ourDefault, published } from './sources'

/**
 * R36 Strengths get no weight while engagement is poor or not known, visits are blocked, agreement is on the
 * surface or the child has not been seen. A refusal of agreement is not among these for the level: R25 and P7
 * say that agreement alone never changes it.
 */
export const r36Discounted: Rule = {
  id: 'R36',
  title: 'When strengths get no weight',
  citations: [
    published('Devon, Baby F: agreement on the surface is a risk'),
    ourDefault('strengths cannot be relied on when nobody can see them'),
  ],
  speaks: (w) => w.p.strengths.length > 0 && !w.p.strengthsStand,
  says: (w) =>
    w.p.unseen
      ? 'Strengths are written down and given no weight until the child has been seen.'
      : 'Strengths are written down and given no weight until it is known that the family is working with people openly.',
  from: (w) => w.p.strengths.map(({ strength }) => strength.id),
}
