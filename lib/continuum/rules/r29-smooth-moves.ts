import type { Rule } from './rule'
import { dudley, ourDefault, sandwell } from './sources'

/** R29 Families move up and down; nobody lets go before somebody else holds. */
export const r29SmoothMoves: Rule = {
  id: 'R29',
  title: 'Smooth moves',
  citations: [
    sandwell('“The Early Help model”: a smooth transition is key'),
    dudley('“phase 1”: step up and step down'),
    ourDefault('nobody lets go before somebody else holds'),
  ],
  speaks: (w) => w.p.steppingDown,
  says: () =>
    'The family is moving from one kind of help to another. Nobody lets go until the next named person has met them.',
}
