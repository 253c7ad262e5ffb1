import 'server-only'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayToColumn, optionalDayFromColumn } from '@/lib/db/day-column'
import type { Context } from '@/lib/operation/definition'
import { nextDateOf } from './next-date'
import type { EpisodeLevel } from './types'

type PromiseRow = {
  level: EpisodeLevel
  /** The named person is promised from the day this kind of help was decided, not from an earlier one. */
  level_since: Date
  has_named_person: boolean
  assessment_due_on: Date | null
  next_meeting_at: Date | null
  plan_review_on: Date | null
  mash_due_at: Date | null
  /** When the MASH became the next to be asked, and has not been: by a decision, or by one that went below safety. */
  mash_to_ask_since: Date | null
}

/**
 * Works the episode's one next date out again from its dated facts. Every command that makes, keeps or moves a
 * promise (assessment, meeting, plan, named person, MASH) calls this last, in its own transaction.
 */
export async function refreshNextDate(
  { tx, today }: Pick<Context<unknown>, 'tx' | 'today'>,
  episodeId: string,
): Promise<void> {
  const rows = await tx.$queryRaw<PromiseRow[]>`SELECT e.level, e.level_since,
      EXISTS (SELECT 1 FROM lead_professional l WHERE l.episode_id = e.id AND l.accepted_at IS NOT NULL AND l.ended_at IS NULL) AS has_named_person,
      (SELECT a.due_on FROM assessment a WHERE a.episode_id = e.id AND a.completed_at IS NULL) AS assessment_due_on,
      (SELECT min(m.starts_at) FROM meeting m WHERE m.episode_id = e.id AND m.recorded_at IS NULL AND m.cancelled_at IS NULL) AS next_meeting_at,
      (SELECT p.review_on FROM plan p WHERE p.episode_id = e.id AND p.ended_at IS NULL) AS plan_review_on,
      (SELECT r.due_at FROM mash_request r WHERE r.family_id = e.family_id AND r.decided_at IS NULL ORDER BY r.due_at LIMIT 1) AS mash_due_at,
      (SELECT d.decided_at FROM threshold_decision d
        WHERE d.id = (SELECT l.id FROM threshold_decision l WHERE l.episode_id = e.id ORDER BY l.decided_at DESC, l.id DESC LIMIT 1)
          AND ((d.decided_level = 'statutory' AND d.move <> 'review')
            OR (d.decided_level <> 'statutory' AND d.suggested_outcome IN ('s47', 'adult-safeguarding')))
          AND NOT EXISTS (SELECT 1 FROM mash_request r WHERE r.family_id = e.family_id
            AND (r.contact_id = d.contact_id OR r.decided_at IS NULL OR r.sent_at >= d.decided_at))) AS mash_to_ask_since
    FROM episode e WHERE e.id = ${episodeId}::uuid AND e.closed_at IS NULL`
  const row = rows[0]
  if (!row) return
  const next = nextDateOf(
    {
      level: row.level,
      levelSince: dayFromInstant(row.level_since),
      hasNamedPerson: row.has_named_person,
      assessmentDueOn: optionalDayFromColumn(row.assessment_due_on),
      nextMeetingOn: row.next_meeting_at ? dayFromInstant(row.next_meeting_at) : undefined,
      planReviewOn: optionalDayFromColumn(row.plan_review_on),
      mashDueOn: row.mash_due_at ? dayFromInstant(row.mash_due_at) : undefined,
      mashToAskOn: row.mash_to_ask_since ? dayFromInstant(row.mash_to_ask_since) : undefined,
    },
    today,
  )
  await tx.episode.updateMany({
    where: { id: episodeId, closedAt: null },
    data: { nextOn: dayToColumn(next.on), nextWhat: next.what },
  })
}
