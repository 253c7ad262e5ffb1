import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { relationsHeld } from '@/lib/access/held'
import { mayWork, relationFor } from '@/lib/access/may'
import type { Relation } from '@/lib/access/relation'
import { type FamilyRuleName, type RuleName, rules } from '@/lib/access/rules'
import { familyOf, type Subject } from '@/lib/access/subject'
import type { Transaction } from '@/lib/db/transaction'
import { NotAllowed, NotFound } from './refusal'

export type Admission = { familyId: string; relation: Relation | undefined; relations: readonly Relation[] }

/**
 * Lets somebody in to a subject or throws: NotFound when it is not for them to know of, NotAllowed when they
 * may see it but not do this.
 */
export async function admit(
  tx: Transaction,
  actor: Actor,
  may: RuleName,
  subject: Subject,
): Promise<Admission> {
  if (subject.about === 'nothing') {
    if (isFamilyRule(may)) throw new Error(`${may} needs a family`)
    if (!mayWork(may, actor)) throw new NotAllowed(may, rules[may].whoCan)
    return { familyId: '', relation: undefined, relations: [] }
  }
  const familyId = await familyOf(tx, subject)
  const relations = familyId ? await relationsHeld(tx, actor, familyId) : []
  if (!familyId || relations.length === 0) throw new NotFound()
  if (!isFamilyRule(may)) {
    if (!mayWork(may, actor)) throw new NotAllowed(may, rules[may].whoCan)
    return { familyId, relation: relations[0], relations }
  }
  const relation = relationFor(may, relations)
  if (!relation) throw new NotAllowed(may, rules[may].whoCan)
  return { familyId, relation, relations }
}

function isFamilyRule(may: RuleName): may is FamilyRuleName {
  return rules[may].on === 'family'
}
