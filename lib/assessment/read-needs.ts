import 'server-only'
import { day } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { firstName } from '@/lib/person/name'
import type { NeedView, Side } from './types'

type NeedRow = {
  id: string
  words: string
  side: Side
  who_could_meet: string | null
  full_name: string | null
  known_as: string | null
  recorded_by: string
  recorded_on: string
}

/** The needs of an assessment in the order they were written down, without those taken out as mistakes. */
export async function readNeeds(tx: Transaction, assessmentId: string): Promise<NeedView[]> {
  const rows = await tx.$queryRaw<NeedRow[]>`
    SELECT n.id, n.words, n.side, n.who_could_meet, p.full_name, p.known_as, w.name AS recorded_by,
      (n.recorded_at AT TIME ZONE 'Europe/London')::date::text AS recorded_on
    FROM need n JOIN worker w ON w.id = n.recorded_by LEFT JOIN person p ON p.id = n.person_id
    WHERE n.assessment_id = ${assessmentId}::uuid AND n.withdrawn_at IS NULL ORDER BY n.recorded_at, n.id`
  return rows.map(({ id, words, side, who_could_meet, full_name, known_as, recorded_by, recorded_on }) => ({
    id,
    words,
    side,
    whoCouldMeet: who_could_meet ?? undefined,
    person: full_name ? firstName({ fullName: full_name, knownAs: known_as ?? undefined }) : undefined,
    recordedBy: recorded_by,
    recordedOn: day(recorded_on),
  }))
}
