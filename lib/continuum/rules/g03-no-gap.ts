import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, withTrait } from './say'
import { dudley, ourDefault } from './sources'

/** G3 "Number 3.5": nobody is between levels. Somebody is named today, and a disabled child's right is said aloud. */
export const g03NoGap: Rule = {
  id: 'G3',
  title: 'No gap',
  citations: [
    dudley('a parent: “I am number 3.5 on a threshold”'),
    ourDefault('a named person today, and the right to assessment said aloud'),
  ],
  speaks: (w) =>
    (w.p.traits & TRAIT.nobodyHolds) !== 0 ||
    (w.outcome === 'targeted' && (w.p.traits & TRAIT.disabledChild) !== 0),
  says: () => 'Nobody is left between levels: one person is named today and tells the family so.',
  from: (w) => idsThat(w, withTrait(TRAIT.nobodyHolds | TRAIT.disabledChild)),
  does: (w) =>
    w.p.facts.send === true || (w.p.traits & TRAIT.disabledChild) !== 0
      ? ['named-lead-no-gap', 'disabled-child-assessment-right']
      : ['named-lead-no-gap'],
}
