import type { Actor } from './actor'
import type { Relation } from './relation'
import { type FamilyRuleName, type Rule, rules, type WorkRuleName } from './rules'

/**
 * The relation by which someone with these relations to a family may do a thing, or nothing when they may not.
 * `held` comes from family_access for this moment, with exclusions already applied: deny beats allow.
 */
export function relationFor(name: FamilyRuleName, held: readonly Relation[]): Relation | undefined {
  const rule: Rule = rules[name]
  if (rule.on !== 'family') return undefined
  const direct = rule.as.find((relation) => held.includes(relation))
  if (direct) return direct
  return held.includes('agreed-agency')
    ? rule.asWithAgreement?.find((relation) => held.includes(relation))
    : undefined
}

export function mayWork(name: WorkRuleName, actor: Pick<Actor, 'work'>): boolean {
  const rule: Rule = rules[name]
  return rule.on === 'nothing' && (rule.work === undefined || rule.work.includes(actor.work))
}
