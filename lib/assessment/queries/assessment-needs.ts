import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { type Day, day } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { firstName } from '@/lib/person/name'
import type { NeedView, Side } from '../types'

export type AssessmentNeeds = {
  familyId: string
  assessmentId: string
  familyName: string
  needs: NeedView[]
  /** Whose need it may be. */
  people: { personId: string; name: string }[]
  today: Day
  mayWrite: boolean
}

/** What is needed and not met yet, and who could meet it. */
export const assessmentNeeds = query({
  name: 'assessment.needs',
  input: z.strictObject({ familyId: z.uuid(), assessmentId: z.uuid() }),
  may: 'viewAssessment',
  on: ({ familyId, assessmentId }) => record('assessment', assessmentId, familyId),
  audit: 'assessment-viewed',
  run: async ({ tx, input, today, familyId, can }): Promise<AssessmentNeeds> => {
    const rows = await tx.$queryRaw<Row[]>`
      SELECT f.name AS family_name, a.completed_at IS NOT NULL AS is_finished,
        (SELECT json_agg(json_build_object('id', n.id, 'words', n.words, 'side', n.side, 'whoCouldMeet', n.who_could_meet,
            'fullName', p.full_name, 'knownAs', p.known_as, 'recordedBy', w.name,
            'recordedOn', (n.recorded_at AT TIME ZONE 'Europe/London')::date) ORDER BY n.recorded_at, n.id)
          FROM need n JOIN worker w ON w.id = n.recorded_by LEFT JOIN person p ON p.id = n.person_id
          WHERE n.assessment_id = a.id AND n.withdrawn_at IS NULL) AS needs,
        (SELECT json_agg(json_build_object('personId', p.id, 'fullName', p.full_name, 'knownAs', p.known_as)
            ORDER BY m.part <> 'child', m.place, p.born_on)
          FROM family_member m JOIN person p ON p.id = m.person_id
          WHERE m.family_id = a.family_id AND m.until_on IS NULL AND p.died_on IS NULL) AS people
      FROM assessment a JOIN family f ON f.id = a.family_id
      WHERE a.id = ${input.assessmentId}::uuid AND a.family_id = ${familyId}::uuid`
    const row = rows[0]
    if (!row) throw new NotFound()
    return {
      familyId,
      assessmentId: input.assessmentId,
      familyName: row.family_name,
      needs: (row.needs ?? []).map(toNeed),
      people: (row.people ?? []).map(({ personId, ...name }) => ({ personId, name: named(name) })),
      today,
      mayWrite: can('writeAssessment') && !row.is_finished,
    }
  },
})

type Names = { fullName: string; knownAs: string | null }
type NeedRow = Omit<Names, 'fullName'> & {
  id: string
  words: string
  side: Side
  whoCouldMeet: string | null
  fullName: string | null
  recordedBy: string
  recordedOn: string
}
type Row = {
  family_name: string
  is_finished: boolean
  needs: NeedRow[] | null
  people: (Names & { personId: string })[] | null
}

function toNeed({
  id,
  words,
  side,
  whoCouldMeet,
  fullName,
  knownAs,
  recordedBy,
  recordedOn,
}: NeedRow): NeedView {
  return {
    id,
    words,
    side,
    whoCouldMeet: whoCouldMeet ?? undefined,
    person: fullName ? named({ fullName, knownAs }) : undefined,
    recordedBy,
    recordedOn: day(recordedOn),
  }
}

function named({ fullName, knownAs }: Names): string {
  return firstName({ fullName, knownAs: knownAs ?? undefined })
}
