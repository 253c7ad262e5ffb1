import type { Rule } from './rule'
import { ourDefault, sandwell, telford } from './sources'

/** R8 No need beyond what every family has: universal. */
export const r08Universal: Rule = {
  id: 'R8',
  title: 'No unmet need',
  citations: [
    sandwell('“Universal Services”'),
    telford('“Role of Universal Services”'),
    ourDefault('no unmet need beyond the universal offer'),
  ],
  speaks: (w) => w.outcome === 'universal',
  says: (w) => {
    if (w.lowered) return 'With what is going well, the services every family has are enough.'
    if (w.full > w.rung) return 'Information, advice, and a warm introduction to the right service.'
    return w.p.signs.length === 0 && w.p.strengths.length === 0
      ? 'Nothing is recorded that the services every family has cannot meet. Little is recorded either: this is not the same as knowing that all is well.'
      : 'No need is recorded that the services every family has cannot meet.'
  },
  from: (w) => w.p.signs.filter(({ level }) => level === 1).map(({ sign }) => sign.id),
  does: (w) => (w.p.openPlan ? [] : ['universal-advice', 'no-eha']),
}
