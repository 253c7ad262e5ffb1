import { RUNG } from '../outcome'
import type { ReadSign } from '../ready-guidance'
import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, quoted, signsThat } from './say'
import { ourDefault, published } from './sources'

/** R4 A safety trigger dominates: child protection, whatever else is ticked. A suicide attempt: health first. */
export const r04TriggerDominates: Rule = {
  id: 'R4',
  title: 'A trigger dominates',
  citations: [
    ourDefault('it follows from R2 that nothing else on the form can outweigh one of these signs'),
    published('Cumbria: emergency health first after a suicide attempt'),
  ],
  floor: (p) => (p.protection > 0 ? RUNG.s47 : 0),
  speaks: (w) => w.p.protection > 0,
  says: (w) =>
    `${quoted(signsThat(w, isTrigger))}: on its own this calls for action at once, whatever else is true.`,
  from: (w) => idsThat(w, isTrigger),
  does: (w) => [
    ...((w.p.traits & TRAIT.healthFirst) === 0 ? [] : (['health-emergency'] as const)),
    ...(w.p.facts.immediateDanger === true ? [] : (['call-999-if-danger-now'] as const)),
  ],
}

function isTrigger({ reading }: ReadSign): boolean {
  return reading.level === 4 && (reading.trigger === true || reading.route === 's47')
}
