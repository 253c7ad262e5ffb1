import type { ReadStrength } from '../ready-guidance'
import { TRAIT } from '../trait'
import type { Weighing } from '../weighing'
import type { Rule, SetAside } from './rule'
import { ourDefault } from './sources'

/**
 * R35 A strength counts where it answers a worry in the same part of life or is about working together; some
 * only once checked. Every strength is shown, with why it did not change the result.
 */
export const r35MatchedAndChecked: Rule = {
  id: 'R35',
  title: 'Strengths are matched and checked',
  citations: [ourDefault('matched to the worry, and checked where it matters')],
  speaks: (w) => w.p.strengths.some(({ strength }) => strength.verifiedOnly),
  says: () =>
    'Some strengths count only once somebody has checked them. They are written down, and not yet given weight.',
  from: (w) =>
    w.p.strengths.filter(({ strength }) => strength.verifiedOnly).map(({ strength }) => strength.id),
  asks: (w) =>
    w.p.strengths
      .filter(({ strength }) => strength.verifiedOnly)
      .map(({ strength }) => ({
        says: `Has anyone checked this: “${strength.label}”? Who, and when?`,
        weight: 0,
      })),
}

/** For each strength that did not lower the result: what it is, and why not. */
export function strengthsSetAside(w: Weighing): readonly SetAside[] {
  const held = w.p.strengthsStand ? whyHeld(w) : undefined
  const found: SetAside[] = []
  for (const each of w.p.strengths) {
    const why = whyNot(w, each, held)
    if (why !== undefined) found.push({ what: each.strength.id, why })
  }
  return found
}

const CHECK = 'It counts only once somebody has checked it (R35).'
const DISCOUNTED =
  'It is written down, and given no weight while working together is poor, agreement is only on the surface, or the child has not been seen (R36).'
const OUTSIDE = 'Protective parents matter, and do not lower a worry about harm outside the home (R35).'
const UNMATCHED = 'It is good news, but it is not about any of the worries here (R35).'
const NOT_ALL = 'It answers a worry, but not every worry that leads to this result is answered (R34).'
const GRAVE = 'It matters for the plan, and does not lower a result that safety or the law sets (R34).'
const FLOOR =
  'It matters for the plan, and does not lower a result that rests on unmet needs and what has been tried (R34).'
const ALREADY = 'Help is already at its lightest.'

function whyNot(w: Weighing, each: ReadStrength, held: string | undefined): string | undefined {
  if (each.strength.verifiedOnly) return CHECK
  if (!w.p.strengthsStand) return DISCOUNTED
  const matched = each.engagement || (each.answers2 & w.p.worryDomains) !== 0
  if (w.lowered) return matched ? undefined : UNMATCHED
  if (held !== undefined) return held
  if (each.fromParents && meetsOutsideHome(w, each)) return OUTSIDE
  return matched ? NOT_ALL : UNMATCHED
}

function whyHeld(w: Weighing): string | undefined {
  if (w.rung >= 4) return GRAVE
  if (w.rung === 0) return ALREADY
  const answered = w.full === 1 ? w.p.unanswered2 === 0 : w.p.unanswered3 === 0
  return answered ? FLOOR : undefined
}

function meetsOutsideHome(w: Weighing, each: ReadStrength): boolean {
  return w.p.signs.some(
    ({ traits, domainBit }) => (traits & TRAIT.outsideHome) !== 0 && (each.answers2 & domainBit) !== 0,
  )
}
