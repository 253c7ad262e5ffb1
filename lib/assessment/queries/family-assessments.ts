import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { dayFromColumn } from '@/lib/db/day-column'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { assessmentStatus } from '../status'
import type { AssessmentStatus } from '../types'

export type AssessmentLine = {
  id: string
  number: number
  startedOn: Day
  dueOn: Day
  completedOn: Day | undefined
  status: AssessmentStatus
}

export type FamilyAssessments = {
  familyId: string
  familyName: string
  today: Day
  /** The latest first. */
  assessments: AssessmentLine[]
  /** The open episode one could be started in now; absent when this person may not, or none is needed. */
  mayStartIn: string | undefined
}

/** The assessments of a family, and whether a new one may be started. */
export const familyAssessments = query({
  name: 'assessment.of-family',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewAssessment',
  on: ({ familyId }) => family(familyId),
  audit: 'assessment-viewed',
  run: async ({ tx, today, familyId, can }): Promise<FamilyAssessments> => {
    const ours = await tx.family.findUnique({ where: { id: familyId }, select: { name: true } })
    if (!ours) throw new NotFound()
    const rows = await tx.assessment.findMany({ where: { familyId }, orderBy: { number: 'desc' } })
    const assessments = rows.map(({ id, number, startedAt, dueOn: due, completedAt }) => {
      const dueOn = dayFromColumn(due)
      const completedOn = completedAt ? dayFromInstant(completedAt) : undefined
      const status = assessmentStatus({ dueOn, completedOn }, today)
      return { id, number, startedOn: dayFromInstant(startedAt), dueOn, completedOn, status }
    })
    const isWritten = assessments.some(({ completedOn }) => completedOn === undefined)
    const episode =
      !isWritten && can('completeAssessment')
        ? await tx.episode.findFirst({
            where: { familyId, closedAt: null, level: { not: 'single-agency' } },
            select: { id: true },
          })
        : null
    return { familyId, familyName: ours.name, today, assessments, mayStartIn: episode?.id }
  },
})
