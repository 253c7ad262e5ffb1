import { RUNG } from '../outcome'
import type { Rule } from './rule'
import { ourDefault, published } from './sources'

const PLAN_WORDS = {
  cin: 'a child in need plan',
  cp: 'a child protection plan',
  'looked-after': 'a care plan',
} as const

/** R7 An open plan: never a new early help assessment in parallel; feed the plan there is. */
export const r07OpenPlan: Rule = {
  id: 'R7',
  title: 'Open plan',
  citations: [
    published('step up and step down procedures'),
    ourDefault('while a statutory plan is open and not ending, help stays statutory; one family, one plan'),
  ],
  floor: (p) => (p.openPlan ? RUNG.s17 : 0),
  speaks: (w) => w.p.openPlan,
  says: (w) => {
    const plan = w.p.facts.currentPlan
    const words = plan === 'cin' || plan === 'cp' || plan === 'looked-after' ? PLAN_WORDS[plan] : 'a plan'
    return `The child is already helped under ${words}. Add what you know to that plan: no second assessment, no second plan.`
  },
  does: (w) => (w.rung < RUNG.s47 ? ['no-eha'] : []),
}
