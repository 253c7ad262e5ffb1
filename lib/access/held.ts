import 'server-only'
import { joinSql, type Sql, sql, type Transaction } from '@/lib/db/transaction'
import type { Actor } from './actor'
import type { Relation } from './relation'
import { type FamilyRuleName, type Rule, rules } from './rules'

/**
 * Rows of family_access that speak for this person now. The one source of "may they" and "which may they". They are
 * called `held` here and in no list that is filtered: a list that called its own table so would ask about itself, and
 * show everything.
 */
function mine(actor: Actor): Sql {
  return sql`held.relation <> 'excluded' AND (held.until_at IS NULL OR held.until_at > now())
    AND (held.worker_id = ${actor.workerId}::uuid OR held.agency_id = ${actor.agencyId}::uuid
      OR held.team_id = ANY (${[...actor.manages]}::uuid[]))`
}

/** Deny beats allow: not a family this person knows outside work, nor one restricted to others by name. */
function notKeptFromMe(familyId: Sql): Sql {
  return sql`${familyId} <> ALL ((SELECT kept_from())::uuid[])`
}

/** The relations this person has to one family at this moment; none when it is not for them to know of. */
export async function relationsHeld(tx: Transaction, actor: Actor, familyId: string): Promise<Relation[]> {
  const rows = await tx.$queryRaw<
    { relation: Relation }[]
  >`SELECT DISTINCT held.relation FROM family_access held
    WHERE held.family_id = ${familyId}::uuid AND ${mine(actor)} AND ${notKeptFromMe(sql`held.family_id`)}`
  return rows.map((row) => row.relation)
}

/**
 * The filter of a list: true for families on which `relationFor(rule, …)` would answer. `familyId` is the
 * column to test, written by us, never by a person. It is asked row by row (`OFFSET 0` says so), never by gathering all
 * that somebody may see, which may be thousands: a list is first narrowed by what it is about.
 */
export function visibleWhere(actor: Actor, name: FamilyRuleName, familyId: Sql): Sql {
  const rule: Rule = rules[name]
  if (rule.on !== 'family') return sql`false`
  const agreed = sql`EXISTS (SELECT 1 FROM family_access held WHERE held.family_id = ${familyId} AND ${mine(actor)} AND held.relation = 'agreed-agency' OFFSET 0)`
  const withAgreement = rule.asWithAgreement?.length
    ? sql` OR (${holds(actor, familyId, rule.asWithAgreement)} AND ${agreed})`
    : sql``
  return sql`((${holds(actor, familyId, rule.as)}${withAgreement}) AND ${notKeptFromMe(familyId)})`
}

function holds(actor: Actor, familyId: Sql, relations: readonly Relation[]): Sql {
  return sql`EXISTS (SELECT 1 FROM family_access held WHERE held.family_id = ${familyId} AND ${mine(actor)}
    AND held.relation IN (${joinSql([...relations])}) OFFSET 0)`
}
