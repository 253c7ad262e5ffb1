import { RUNG, type Rung } from '../outcome'
import type { Picture } from '../picture'
import { stepDownFloor } from './r31-step-down'
import type { Rule } from './rule'
import { law, ourDefault, sandwell, telford } from './sources'

/**
 * P11 Age law. Under 18 the child routes. From 18 never section 47: abuse goes to adult safeguarding; with SEND
 * (or within the area's age for early help) help stops at targeted, with adult services; otherwise there is no
 * child route. Whoever leaves statutory help still has a named lead (R31, P19).
 */
export function ageLaw(p: Picture, rung: Rung): Rung {
  if (!p.adult) return rung
  if (rung === RUNG.s47 || p.eitherRoute > 0) return RUNG['adult-safeguarding']
  if (!p.withinEarlyHelp) return stepDownFloor(p)
  return rung > RUNG.targeted ? RUNG.targeted : rung
}

export const p11AgeLaw: Rule = {
  id: 'P11',
  title: 'Age law',
  citations: [
    sandwell('“What do we mean by Early Help?”: to 25 with SEND'),
    telford('“What is early help?”: to 25 with SEND'),
    law('Children Act 1989 section 105; Care Act 2014 section 42'),
    ourDefault('from 18 with SEND, help stops at targeted with adult services'),
  ],
  speaks: (w) => w.p.adult,
  says: (w) => {
    if (w.outcome === 'adult-safeguarding') {
      return 'At 18 or over this is adult safeguarding, not child protection: raise a concern with adult social care today, with the person’s own agreement where that is safe.'
    }
    if (!w.p.withinEarlyHelp) {
      return 'At 18 or over, with no special educational needs or disability recorded, children’s help does not reach this person: adult services and the services open to everyone do. If they are a parent, look at their child’s needs.'
    }
    return 'At 18 or over early help goes on, and social care for children does not: bring in adult services.'
  },
  does: (w) =>
    w.outcome === 'adult-safeguarding'
      ? ['adult-safeguarding-concern', 'adult-services-referral']
      : ['adult-services-referral'],
  duties: (w) => (w.outcome === 'adult-safeguarding' ? ['adult-safeguarding'] : []),
}
