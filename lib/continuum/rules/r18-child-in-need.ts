import { RUNG } from '../outcome'
import type { ReadSign } from '../ready-guidance'
import type { Rule } from './rule'
import { idsThat, quoted, signsThat } from './say'
import { law, sandwellWt } from './sources'

/** R18 Health or development at stake without services, or a disabled child: a child in need. */
export const r18ChildInNeed: Rule = {
  id: 'R18',
  title: 'Child in need',
  citations: [sandwellWt('section 2'), law('Children Act 1989 section 17(10)')],
  floor: (p) => (p.childInNeed + p.eitherRoute > 0 ? RUNG.s17 : 0),
  speaks: (w) => w.outcome === 's17',
  says: (w) => {
    const signs = signsThat(w, isNeed)
    if (signs.length === 0)
      return 'Without social care’s help this child’s health or development may suffer: ask for it, with the family’s agreement.'
    return `${quoted(signs)}: without social care’s help this child’s health or development may suffer, or the law entitles them to an assessment.`
  },
  from: (w) => idsThat(w, isNeed),
  does: (w) => [
    // With a plan open or a social worker allocated the request goes to that worker (R6, R7).
    ...(w.p.openPlan || w.p.facts.allocatedSocialWorker === true ? [] : (['cin-request'] as const)),
    ...(w.p.eitherRoute > 0 ? (['consult-front-door'] as const) : []),
  ],
  asks: (w) =>
    w.p.eitherRoute > 0
      ? [
          {
            says: 'Do you suspect that this child is being seriously harmed, or is likely to be? If so, this is child protection.',
            weight: RUNG.s47,
          },
        ]
      : [],
}

function isNeed({ level, reading }: ReadSign): boolean {
  return level === 4 && (reading.route === 's17' || reading.route === 's17-or-s47')
}
