import { RUNG } from '../outcome'
import type { Rule } from './rule'
import { law, published } from './sources'

/** R1 Danger now: emergency services first, then the statutory request. */
export const r01ImmediateDanger: Rule = {
  id: 'R1',
  title: 'Immediate danger',
  citations: [
    law('Working Together 2023: if a child is in immediate danger call the police'),
    published('Staffordshire and Durham procedures'),
  ],
  floor: (p) => (p.facts.immediateDanger === true ? RUNG.s47 : 0),
  speaks: (w) => w.p.facts.immediateDanger === true,
  says: () => 'Someone may be hurt in the next few hours. Call 999 first, then tell social care.',
  does: () => ['call-999'],
}
