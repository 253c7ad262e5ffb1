import { TRAIT } from '../trait'
import type { Weighing } from '../weighing'
import type { Rule } from './rule'
import { idsOf, signsThat, withTrait } from './say'
import { dudley, ourDefault, sandwell } from './sources'

/** G6 Neglect: the tool when one sign is serious or two stand together. Poverty is not neglect. */
export const g06Neglect: Rule = {
  id: 'G6',
  title: 'Neglect',
  citations: [
    sandwell('“Sandwell Neglect Strategy”: Graded Care Profile 2'),
    dudley('“phase 1”: the Graded Care Profile within the assessment'),
    ourDefault('the tool when one sign is serious or two stand together'),
  ],
  // With a trigger or danger now nobody stops to fill in a tool.
  speaks: (w) =>
    w.p.protection === 0 &&
    w.p.facts.immediateDanger !== true &&
    ((w.p.seriousTraits & TRAIT.neglect) !== 0 ||
      ((w.p.traits & TRAIT.neglect) !== 0 && neglectSigns(w).length >= 2)),
  says: (w) =>
    `Use ${w.p.ready.guidance.services['neglect-tool'].value} with the family. Being poor is not neglect: look at money and housing first.`,
  from: (w) => idsOf(neglectSigns(w)),
  does: () => ['gcp2-tool'],
}

function neglectSigns(w: Weighing) {
  return signsThat(w, withTrait(TRAIT.neglect, 2))
}
