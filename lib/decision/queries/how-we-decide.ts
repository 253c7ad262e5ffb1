import 'server-only'
import { z } from 'zod'
import { visibleWhere } from '@/lib/access/held'
import { nothing } from '@/lib/access/subject'
import { addMonths } from '@/lib/calendar/day'
import type { Level } from '@/lib/continuum/outcome'
import { ALL_RULES } from '@/lib/continuum/rules/all'
import { dayToColumn } from '@/lib/db/day-column'
import { sql } from '@/lib/db/transaction'
import type { Context } from '@/lib/operation/definition'
import { query } from '@/lib/operation/query'
import {
  alikeGroups,
  casesLike,
  countedBy,
  type DecidedCase,
  standingCounts,
  standingOf,
  standings,
} from '../how-we-decide'
import { labelOf } from '../label-of'

const mostListed = 500

/**
 * Suggestions beside decisions in the families a manager oversees: as suggested, higher and lower, by agency and by
 * the rule that set the suggestion, and how alike facts were decided by different people. Every number has its
 * cases: `standing`, `agencyId`, `rule` or `like` ask for them.
 */
export const howWeDecide = query({
  name: 'decision.how-we-decide',
  input: z.strictObject({
    months: z.int().min(1).max(36).optional(),
    standing: z.enum(standings).optional(),
    agencyId: z.uuid().optional(),
    rule: z.string().max(10).optional(),
    /** A decision: the cases with facts like its own. */
    like: z.uuid().optional(),
  }),
  may: 'viewDeciding',
  on: nothing,
  audit: 'deciding-viewed',
  run: async (context) => {
    const { input, today, noteForAudit } = context
    const { months = 12, standing, agencyId, rule, like } = input
    const since = addMonths(today, -months)
    const all = await casesSince(context, dayToColumn(since))
    noteForAudit({ details: { decisions: all.length } })
    const isAsked = [standing, agencyId, rule, like].some((each) => each !== undefined)
    return {
      months,
      since,
      total: all.length,
      counts: standingCounts(all),
      agencies: countedBy(all, 'agencyId', ({ agencyName }) => agencyName),
      rules: countedBy(all, 'rule', (one) => ruleWords(one.rule)),
      alike: alikeGroups(all).map(({ signIds, ...group }) => ({ ...group, signs: signIds.map(labelOf) })),
      cases: isAsked
        ? (like ? casesLike(all, like) : all)
            .filter((one) => standing === undefined || standingOf(one) === standing)
            .filter((one) => agencyId === undefined || one.agencyId === agencyId)
            .filter((one) => rule === undefined || one.rule === rule)
            .slice(0, mostListed)
            .map(({ facts: _facts, ...one }) => one)
        : undefined,
    }
  },
})

/** "Several needs, several agencies": a rule by its title, as a manager knows it. */
function ruleWords(id: string): string {
  return ALL_RULES.find((rule) => rule.id === id)?.title ?? 'No rule named'
}

async function casesSince(
  { tx, actor }: Pick<Context<unknown>, 'tx' | 'actor'>,
  since: Date,
): Promise<DecidedCase[]> {
  const rows = await tx.$queryRaw<
    Row[]
  >`SELECT d.id, d.family_id, f.name AS family_name, to_char(d.decided_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS decided_on,
      d.decided_by, w.name AS decider, w.agency_id, g.name AS agency_name, d.suggested_level, d.decided_level, d.why_different,
      (SELECT s.answer->'reasons'->0->>'rule' FROM threshold_suggestion s
        WHERE s.decision_id = d.id AND s.outcome = d.suggested_outcome ORDER BY s.id LIMIT 1) AS rule,
      (SELECT json_agg(s.facts) FROM threshold_suggestion s WHERE s.decision_id = d.id) AS facts
    FROM threshold_decision d JOIN family f ON f.id = d.family_id JOIN worker w ON w.id = d.decided_by
    JOIN agency g ON g.id = w.agency_id
    WHERE d.decided_at >= ${since} AND ${visibleWhere(actor, 'viewFamilyRecord', sql`d.family_id`)}
    ORDER BY d.decided_at DESC, d.id LIMIT 20000`
  return rows.map((row) => ({
    decisionId: row.id,
    familyId: row.family_id,
    familyName: row.family_name,
    decidedOn: row.decided_on,
    decidedById: row.decided_by,
    decidedBy: row.decider,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
    suggested: row.suggested_level,
    decided: row.decided_level,
    whyDifferent: row.why_different ?? undefined,
    rule: row.rule ?? '',
    facts: row.facts ?? [],
  }))
}

type Row = {
  id: string
  family_id: string
  family_name: string
  decided_on: string
  decided_by: string
  decider: string
  agency_id: string
  agency_name: string
  suggested_level: Level
  decided_level: Level
  why_different: string | null
  rule: string | null
  facts: unknown[] | null
}
