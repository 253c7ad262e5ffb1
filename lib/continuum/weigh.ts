import { outcomeAt, type Rung } from './outcome'
import type { Picture } from './picture'
import { LEVEL_RULES } from './rules/all'
import { ageLaw } from './rules/p11-age-law'
import { r34Bounded } from './rules/r34-bounded'
import type { Weighing } from './weighing'

/**
 * The result is the highest thing any rule calls for: so one more worry can never lower it. Strengths may then
 * take off one step (R34), and the law of age has the last word (P11).
 */
export function weigh(p: Picture): Weighing {
  let firm: Rung = 0
  let leaning: Rung = 0
  for (const floorOf of FLOORS) {
    const floor = floorOf(p)
    if (floor > firm) firm = floor
  }
  for (const leaningOf of LEANINGS) {
    const leans = leaningOf(p)
    if (leans > leaning) leaning = leans
  }
  const full = firm > leaning ? firm : leaning
  const bounded = r34Bounded(p, firm, full)
  const rung = ageLaw(p, bounded)
  return { p, outcome: outcomeAt(rung), rung, firm, full, lowered: bounded < full }
}

const FLOORS = LEVEL_RULES.flatMap(({ floor }) => (floor === undefined ? [] : [floor]))
const LEANINGS = LEVEL_RULES.flatMap(({ leaning }) => (leaning === undefined ? [] : [leaning]))
