import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, withTrait } from './say'
import { law, ourDefault, sandwellWt } from './sources'

/**
 * R2 Significant harm suspected or likely: ask social care at once. Harm outside the home counts equally. Some
 * facts mean the same as a trigger when they come together: missing again and again with signs of grooming,
 * and sexual or criminal exploitation signs under 13.
 */
export const r02SignificantHarm: Rule = {
  id: 'R2',
  title: 'Significant harm',
  citations: [
    sandwellWt('sections 2 and 3: a request is made immediately; harm outside the home counts equally'),
    law('Children Act 1989 section 47; Working Together 2023, chapter 3'),
    ourDefault('which facts together amount to a trigger'),
  ],
  floor: (p) => (missingAndGroomed(p) || p.under13 > 0 ? RUNG.s47 : 0),
  speaks: (w) => w.outcome === 's47',
  says: (w) => {
    if (missingAndGroomed(w.p)) {
      return 'A child who keeps going missing and shows signs of exploitation may be being seriously harmed, at home or outside it. Ask social care at once.'
    }
    if (w.p.under13 > 0)
      return 'Under 13 this sign is always a matter of child protection. Ask social care at once.'
    return 'A child may be suffering, or likely to suffer, serious harm, at home or outside it. Ask social care at once.'
  },
  from: (w) => {
    if (missingAndGroomed(w.p)) return idsThat(w, withTrait(TRAIT.repeatedlyMissing | TRAIT.groomingSign))
    return idsThat(w, ({ reading }) => w.p.under13 > 0 && reading.statutoryUnder13 === true)
  },
  does: () => ['immediate-statutory-request'],
}

function missingAndGroomed(p: Picture): boolean {
  return (p.level3Traits & TRAIT.repeatedlyMissing) !== 0 && (p.level3Traits & TRAIT.groomingSign) !== 0
}
