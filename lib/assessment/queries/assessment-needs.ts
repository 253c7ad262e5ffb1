import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import type { Day } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { firstName } from '@/lib/person/name'
import { readNeeds } from '../read-needs'
import type { NeedView } from '../types'

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
      needs: await readNeeds(tx, input.assessmentId),
      people: (row.people ?? []).map(({ personId, fullName, knownAs }) => ({
        personId,
        name: firstName({ fullName, knownAs: knownAs ?? undefined }),
      })),
      today,
      mayWrite: can('writeAssessment') && !row.is_finished,
    }
  },
})

type Row = {
  family_name: string
  is_finished: boolean
  people: { personId: string; fullName: string; knownAs: string | null }[] | null
}
