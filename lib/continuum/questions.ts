import type { CaseFacts } from './case'
import { contradictionsIn } from './contradictions'
import { pictureOf } from './picture'
import type { Question } from './rules/rule'
import { unknownsIn } from './unknowns'
import { weigh } from './weigh'
import type { Weighing } from './weighing'

/** What is open, in plain sentences: what its answer could change most comes first; then in a fixed order. */
export function questionsFor(w: Weighing, asked: readonly Question[]): readonly string[] {
  const ordered: Question[] = []
  for (const question of asked) addByWeight(ordered, question)
  for (const question of contradictionsIn(w)) addByWeight(ordered, question)
  for (const { says, worst } of unknownsIn(w.p)) {
    addByWeight(ordered, { says, weight: worst === undefined ? 0 : reach(w, worst) })
  }
  return ordered.map(({ says }) => says)
}

/** Puts a question after those that weigh as much or more. Few are ever open, so nothing quicker is needed. */
function addByWeight(ordered: Question[], question: Question): void {
  ordered.push(question)
  for (let at = ordered.length - 2; at >= 0; at -= 1) {
    const before = ordered[at]
    if (before === undefined || before.weight >= question.weight) return
    ordered[at + 1] = before
    ordered[at] = question
  }
}

/** How far up the least welcome answer would take the result. */
function reach(w: Weighing, worst: Partial<CaseFacts>): number {
  return weigh(pictureOf({ ...w.p.facts, ...worst }, w.p.ready)).rung
}
