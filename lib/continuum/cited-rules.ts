import { type Basis, citationFor } from './citation'
import type { Guidance } from './guidance/guidance'
import { ALL_RULES } from './rules/all'
import type { Rule } from './rules/rule'

/**
 * A rule with what to cite for it in one area. What a rule may leave out is here as `undefined`: objects of one
 * shape are read several times faster than objects of many.
 */
export type CitedRule = Omit<WithEveryPart<Rule>, 'citations'> & {
  readonly basis: Basis
  readonly source: string
}

type WithEveryPart<T> = {
  readonly [K in keyof Required<T>]: T[K] | (undefined extends T[K] ? undefined : never)
}

const byArea = new Map<string, readonly CitedRule[]>()

/** Every rule in the order of explanation, with what to cite for it here; worked out once for each area. */
export function citedRules({ id }: Guidance): readonly CitedRule[] {
  const known = byArea.get(id)
  if (known !== undefined) return known
  const made = ALL_RULES.map((rule) => citedRule(rule, id))
  byArea.set(id, made)
  return made
}

function citedRule(rule: Rule, area: string): CitedRule {
  const { basis, source } = citationFor(area, rule.citations)
  return {
    id: rule.id,
    title: rule.title,
    basis,
    source,
    floor: rule.floor,
    leaning: rule.leaning,
    speaks: rule.speaks,
    says: rule.says,
    from: rule.from,
    does: rule.does,
    duties: rule.duties,
    asks: rule.asks,
    setsAside: rule.setsAside,
  }
}
