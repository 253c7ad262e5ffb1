import { RUNG } from '../outcome'
import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, withTrait } from './say'
import { dudley, ourDefault, published } from './sources'

/** G2 An unborn child is a child for help and for asking: never an error. */
export const g02Unborn: Rule = {
  id: 'G2',
  title: 'Unborn',
  citations: [
    dudley('“should link more with pre natal work”'),
    published('London, Greater Manchester and Buckinghamshire pre-birth procedures'),
    ourDefault('the unborn child is treated as a child'),
  ],
  speaks: (w) => w.p.unborn,
  says: (w) =>
    w.rung >= RUNG.s17
      ? 'The baby is not born yet: ask for a pre-birth assessment, early enough to plan with the parents.'
      : 'The baby is not born yet: plan with the midwife and the parents before the birth.',
  from: (w) => idsThat(w, withTrait(TRAIT.unborn)),
  does: (w) => (w.rung >= RUNG.s17 ? ['pre-birth-assessment'] : []),
}
