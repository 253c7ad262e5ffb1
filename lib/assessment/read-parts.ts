import 'server-only'
import { day } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { inOrder } from './in-order'
import { partStatus } from './status'
import type { PartLine, Topic } from './types'

/** Somebody who saved words this lately is shown as writing. */
const writingMinutes = 5

type PartRow = {
  id: string
  topic: Topic
  place: number
  person_id: string | null
  full_name: string | null
  known_as: string | null
  born_on: string | null
  due_on: string | null
  is_finished: boolean
  has_words: boolean
  last_by_id: string | null
  last_by: string | null
  last_by_job: string | null
  last_on: string | null
  is_writing: boolean | null
  clash_id: string | null
}

/**
 * Every part of an assessment as it stands: one statement for however many children. `me` is never shown to
 * themselves as writing.
 */
export async function readParts(
  tx: Transaction,
  assessmentId: string,
  { me, now }: { me: string; now: Date },
): Promise<PartLine[]> {
  const writingSince = new Date(now.getTime() - writingMinutes * 60_000)
  const rows = await tx.$queryRaw<PartRow[]>`
    SELECT s.id, s.topic, s.place, p.id AS person_id, p.full_name, p.known_as, p.born_on::text, p.due_on::text,
      s.finished_at IS NOT NULL AS is_finished,
      EXISTS (SELECT 1 FROM jsonb_each(d.values) v WHERE v.key !~ '^(_rows\.|finished$)' AND v.value NOT IN ('""', '[]')) AS has_words,
      w.id AS last_by_id, w.name AS last_by, w.job_title AS last_by_job,
      (d.updated_at AT TIME ZONE 'Europe/London')::date::text AS last_on, d.updated_at > ${writingSince} AS is_writing,
      (SELECT c.id FROM draft_clash c WHERE c.draft_id = d.id AND c.resolved_at IS NULL ORDER BY c.at LIMIT 1) AS clash_id
    FROM assessment_section s LEFT JOIN person p ON p.id = s.person_id
    LEFT JOIN draft d ON d.kind = 'assessment-section' AND d.document_id = s.assessment_id AND d.section = s.id::text AND d.rev > 0
    LEFT JOIN worker w ON w.id = d.updated_by
    WHERE s.assessment_id = ${assessmentId}::uuid ORDER BY s.place, s.id`
  return inOrder(rows.map((row) => toLine(row, me)))
}

function toLine(row: PartRow, me: string): PartLine {
  const { id, topic, person_id, full_name, known_as, born_on, due_on, last_by, last_by_job, last_on } = row
  const isOther = row.last_by_id !== null && row.last_by_id !== me
  return {
    id,
    topic,
    person:
      person_id && full_name
        ? {
            personId: person_id,
            fullName: full_name,
            knownAs: known_as ?? undefined,
            bornOn: born_on ? day(born_on) : undefined,
            dueOn: due_on ? day(due_on) : undefined,
          }
        : undefined,
    status: partStatus({ isFinished: row.is_finished, hasWords: row.has_words }),
    lastBy: last_by ?? undefined,
    lastOn: last_on ? day(last_on) : undefined,
    writing:
      row.is_writing && isOther && last_by && !row.is_finished
        ? { name: last_by, jobTitle: last_by_job ?? '' }
        : undefined,
    clashId: row.clash_id ?? undefined,
  }
}
