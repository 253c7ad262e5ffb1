import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import type { Day } from '@/lib/calendar/day'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayFromColumn } from '@/lib/db/day-column'
import { type ReadDraft, readDraft } from '@/lib/draft/read-draft'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { readParts } from '../read-parts'
import { assessmentStatus, nextFor } from '../status'
import type { PartLine } from '../types'

/** One part of an assessment, to write in or to read. */
export type AssessmentPart = {
  familyId: string
  assessmentId: string
  familyName: string
  part: PartLine
  /** Every part, in order: for "Part 12 of 24", for what comes next, and for the person's other parts. */
  parts: PartLine[]
  draft: ReadDraft
  /** Who is looking: the page belongs to them and saves only for them. */
  writer: string
  today: Day
  needCount: number
  mayWrite: boolean
}

export const assessmentPart = query({
  name: 'assessment.part',
  input: z.strictObject({ familyId: z.uuid(), assessmentId: z.uuid(), partId: z.uuid() }),
  may: 'viewAssessment',
  on: ({ familyId, partId }) => record('section', partId, familyId),
  audit: 'assessment-part-viewed',
  run: async ({ tx, actor, input, now, today, familyId, can }): Promise<AssessmentPart> => {
    const { assessmentId, partId } = input
    const assessment = await tx.assessment.findFirst({
      where: { id: assessmentId, familyId },
      select: {
        dueOn: true,
        completedAt: true,
        _count: { select: { needs: { where: { withdrawnAt: null } } } },
      },
    })
    const family = await tx.family.findUnique({ where: { id: familyId }, select: { name: true } })
    const parts = await readParts(tx, assessmentId, { me: actor.workerId, now })
    const part = parts.find(({ id }) => id === partId)
    if (!assessment || !family || !part) throw new NotFound()
    const place = { kind: 'assessment-section', documentId: assessmentId, section: partId } as const
    const status = assessmentStatus(
      {
        dueOn: dayFromColumn(assessment.dueOn),
        completedOn: assessment.completedAt ? dayFromInstant(assessment.completedAt) : undefined,
      },
      today,
    )
    return {
      familyId,
      assessmentId,
      familyName: family.name,
      part,
      parts,
      draft: await readDraft(tx, place, { me: actor.workerId, now }),
      writer: actor.workerId,
      today,
      needCount: assessment._count.needs,
      mayWrite: can('writeAssessment') && nextFor[status].mayWrite,
    }
  },
})
