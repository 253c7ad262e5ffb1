import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, withTrait } from './say'
import { law, ourDefault } from './sources'

/** G4 Not seen, or not in school and not known to be taught: loss of sight of a child is a worry of its own. */
export const g04NotSeen: Rule = {
  id: 'G4',
  title: 'A child not seen',
  citations: [
    ourDefault('a serious worry and no sight of the child: consult'),
    law('Education Act 1996 section 436A; Working Together 2023'),
  ],
  speaks: (w) => w.rung < RUNG.s47 && notSeen(w.p),
  says: () =>
    'There is a serious worry and nobody is known to have seen the child. Ask for advice, and agree who will see them and when.',
  from: (w) => idsThat(w, withTrait(TRAIT.notSeen)),
  does: () => ['consult-front-door'],
  asks: () => [{ says: 'Who has seen the child, and when? What did the child say?', weight: RUNG.s47 }],
}

function notSeen(p: Picture): boolean {
  return (p.seriousTraits & TRAIT.notSeen) !== 0 || (p.unseen && p.level3 + p.childInNeed + p.eitherRoute > 0)
}
