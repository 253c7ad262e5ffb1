import { RUNG } from '../outcome'
import type { Rule } from './rule'
import { idsThat, quoted, signsThat } from './say'
import { ourDefault, published } from './sources'

/** G1 The same sign weighs more for a younger child, or one with SEND: domestic abuse again and again, poor supervision. */
export const g01YoungerOrDisabled: Rule = {
  id: 'G1',
  title: 'A younger or disabled child',
  citations: [
    ourDefault('raised to the complex level, with advice on whether it is statutory'),
    published('Barnardo’s domestic violence risk matrix: under 7 or special needs raises'),
  ],
  floor: (p) => p.raisedTo,
  speaks: (w) => w.p.raisedTo > 0 && w.rung < RUNG.s47,
  says: (w) =>
    `${quoted(signsThat(w, ({ raisedTo }) => raisedTo > 0))}: this weighs more for a child this young, or with these needs.`,
  from: (w) => idsThat(w, ({ raisedTo }) => raisedTo > 0),
  does: () => ['consult-front-door'],
}
