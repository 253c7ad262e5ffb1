import { bitsIn } from '../trait'
import type { Rule } from './rule'
import { idsThat } from './say'
import { published } from './sources'

/** R17 Three or more of the ten Supporting Families outcome areas: a flag for the data, never a level. */
export const r17SupportingFamilies: Rule = {
  id: 'R17',
  title: 'Supporting Families',
  citations: [published('Supporting Families programme guidance 2022–25')],
  speaks: (w) => bitsIn(w.p.areas) >= w.p.ready.settings.supportingFamiliesAreas,
  says: (w) =>
    `Needs touch ${bitsIn(w.p.areas)} of the ten Supporting Families areas, so the family may be counted there. It changes nothing about the level.`,
  from: (w) => idsThat(w, ({ areas, level }) => areas !== 0 && level > 1),
}
