import type { CaseFacts } from './case'
import { contradictionsIn } from './contradictions'
import { pictureOf } from './picture'
import type { Question } from './rules/rule'
import { unknownsIn } from './unknowns'
import { weigh } from './weigh'
import type { Weighing } from './weighing'

/** What is open, in plain sentences: what its answer could change most comes first; then in a fixed order. */
export function questionsFor(w: Weighing, asked: Question[]): readonly string[] {
  const all: Question[] = asked.concat(contradictionsIn(w))
  for (const { says, worst } of unknownsIn(w.p)) {
    all.push({ says, weight: worst === undefined ? 0 : reach(w, worst) })
  }
  if (all.length < 2) return all.map(({ says }) => says)
  // Sorting is stable: equal weights keep their order.
  all.sort((a, b) => b.weight - a.weight)
  return [...new Set(all.map(({ says }) => says))]
}

/** How far up the least welcome answer would take the result. */
function reach(w: Weighing, worst: Partial<CaseFacts>): number {
  return weigh(pictureOf({ ...w.p.facts, ...worst }, w.p.ready)).rung
}
