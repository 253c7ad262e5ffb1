import { type Basis, citationFor } from './citation'
import type { Guidance } from './guidance/guidance'
import { ALL_RULES } from './rules/all'
import type { Rule } from './rules/rule'

/** A rule with what to cite for it in one area. */
export interface CitedRule {
  readonly rule: Rule
  readonly basis: Basis
  readonly source: string
}

const byArea = new Map<string, readonly CitedRule[]>()

/** Every rule in the order of explanation, with what to cite for it here; worked out once for each area. */
export function citedRules({ id }: Guidance): readonly CitedRule[] {
  const known = byArea.get(id)
  if (known !== undefined) return known
  const made = ALL_RULES.map((rule) => {
    const { basis, source } = citationFor(id, rule.citations)
    return { rule, basis, source }
  })
  byArea.set(id, made)
  return made
}
