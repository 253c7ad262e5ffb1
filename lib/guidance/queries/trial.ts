import 'server-only'
import { z } from 'zod'
import { visibleWhere } from '@/lib/access/held'
import { nothing } from '@/lib/access/subject'
import type { Outcome } from '@/lib/continuum/outcome'
import { dayFromColumn } from '@/lib/db/day-column'
import { sql } from '@/lib/db/transaction'
import type { Context } from '@/lib/operation/definition'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { differencesBetween } from '../differences'
import { storedGuidance } from '../stored-guidance'
import type { TrialGroup } from '../trial-tally'
import { type OpenCase, trialRows, trialShifts, trialTotals, wayOf, ways } from '../trial-view'

const mostListed = 500

/**
 * What a draft would have suggested for the decisions of some months: how many up, down and the same, by area and
 * agency, with the cases behind each number as far as this person may open them.
 */
export const guidanceTrial = query({
  name: 'guidance.trial',
  input: z.strictObject({
    versionId: z.uuid(),
    trialId: z.uuid(),
    way: z.enum(ways).optional(),
    area: z.string().max(200).optional(),
    agencyId: z.uuid().optional(),
  }),
  may: 'viewGuidance',
  on: nothing,
  audit: 'guidance-viewed',
  run: async (context) => {
    const { tx, input, noteForAudit } = context
    const trial = await tx.guidanceTrial.findFirst({
      where: { id: input.trialId, draftId: input.versionId },
      include: { draft: { select: { content: true } } },
    })
    if (!trial) throw new NotFound()
    noteForAudit({ subjectId: trial.draftId, details: { trial: trial.id } })
    const about = {
      sinceOn: dayFromColumn(trial.sinceOn),
      askedAt: trial.askedAt,
      standing: trial.doneAt
        ? ('done' as const)
        : trial.failedAt
          ? ('failed' as const)
          : ('waiting' as const),
      isEarlier:
        differencesBetween(storedGuidance(trial.content), storedGuidance(trial.draft.content)).length > 0,
    }
    const groups = trial.groups as TrialGroup[] | null
    if (!groups) return { ...about, found: undefined }
    const open = await openCases(context, trial)
    const agencies = await tx.agency.findMany({ select: { id: true, name: true } })
    const agencyName = new Map(agencies.map(({ id, name }) => [id, name]))
    const { way, area, agencyId } = input
    return {
      ...about,
      found: {
        totals: trialTotals(groups, open),
        shifts: trialShifts(groups, open),
        areas: trialRows(groups, open, 'locality', (key) => key || 'No area written'),
        agencies: trialRows(groups, open, 'agencyId', (key) => agencyName.get(key) ?? ''),
        cases: way
          ? open
              .filter((each) => wayOf(each) === way)
              .filter((each) => area === undefined || each.locality === area)
              .filter((each) => agencyId === undefined || each.agencyId === agencyId)
              .slice(0, mostListed)
          : undefined,
      },
    }
  },
})

type Period = { id: string; sinceOn: Date; askedAt: Date }

/** The decisions of the period that this person may open, with where the draft would have moved each. */
async function openCases(
  { tx, actor }: Pick<Context<unknown>, 'tx' | 'actor'>,
  { id, sinceOn, askedAt }: Period,
): Promise<OpenCase[]> {
  const rows = await tx.$queryRaw<
    Row[]
  >`SELECT d.id, d.family_id, f.name AS family_name, to_char(d.decided_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS decided_on,
      w.name AS decided_by, coalesce(f.locality, '') AS locality, w.agency_id,
      coalesce(m.from_outcome, d.suggested_outcome) AS from_outcome, coalesce(m.to_outcome, d.suggested_outcome) AS to_outcome
    FROM threshold_decision d JOIN family f ON f.id = d.family_id JOIN worker w ON w.id = d.decided_by
    LEFT JOIN guidance_trial_move m ON m.decision_id = d.id AND m.trial_id = ${id}::uuid
    WHERE d.decided_at >= ${sinceOn} AND d.decided_at <= ${askedAt}
      AND EXISTS (SELECT 1 FROM threshold_suggestion s WHERE s.decision_id = d.id)
      AND NOT EXISTS (SELECT 1 FROM family_restriction r WHERE r.family_id = d.family_id AND r.lifted_at IS NULL)
      AND ${visibleWhere(actor, 'viewFamilyRecord', sql`d.family_id`)}
    ORDER BY d.decided_at DESC, d.id`
  return rows.map((row) => ({
    decisionId: row.id,
    familyId: row.family_id,
    familyName: row.family_name,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by,
    locality: row.locality,
    agencyId: row.agency_id,
    from: row.from_outcome,
    to: row.to_outcome,
  }))
}

type Row = {
  id: string
  family_id: string
  family_name: string
  decided_on: string
  decided_by: string
  locality: string
  agency_id: string
  from_outcome: Outcome
  to_outcome: Outcome
}
