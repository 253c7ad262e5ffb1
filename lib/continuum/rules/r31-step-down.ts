import { RUNG, type Rung } from '../outcome'
import type { Picture } from '../picture'
import type { Rule } from './rule'
import { atLevel, idsThat } from './say'
import { ourDefault, published } from './sources'

/** R31 Leaving statutory help goes to at least multi-agency with a named lead; higher if serious worries remain. */
export const r31StepDown: Rule = {
  id: 'R31',
  title: 'Step down',
  citations: [
    ourDefault('a floor: nobody leaves statutory help for nothing'),
    published('Gloucestershire: agreed at the last child in need review'),
  ],
  floor: stepDownFloor,
  speaks: (w) => w.p.steppingDown && w.rung < 4,
  says: (w) =>
    w.p.level3 > 0
      ? 'Statutory help is ending while a serious worry remains: it goes to strong shared help with a named person, agreed at the last statutory meeting.'
      : 'Statutory help is ending: it goes to shared help with a named person, agreed at the last statutory meeting. A manager may decide on less, with a reason.',
  from: (w) => idsThat(w, atLevel(3)),
  does: () => ['step-down-handover', 'taf', 'lead-professional', 'review-date'],
}

/** The least a case may land on when it leaves statutory help (P19). */
export function stepDownFloor(p: Picture): Rung {
  if (!p.steppingDown) return RUNG.universal
  return p.level3 > 0 ? RUNG.targeted : RUNG['multi-agency']
}
