import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import type { Patch } from '@/lib/form/field-value'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { readNeeds } from '../read-needs'
import { readParts } from '../read-parts'
import type { NeedView, PartLine } from '../types'

/** A whole assessment to read or print: every part's words so far. */
export type AssessmentWords = {
  familyId: string
  assessmentId: string
  familyName: string
  number: number
  startedOn: Day
  completed: { on: Day; by: string } | undefined
  printedBy: string
  today: Day
  parts: (PartLine & { values: Patch })[]
  needs: NeedView[]
  mayGive: boolean
}

export const assessmentWords = query({
  name: 'assessment.words',
  input: z.strictObject({ familyId: z.uuid(), assessmentId: z.uuid() }),
  may: 'viewAssessment',
  on: ({ familyId, assessmentId }) => record('assessment', assessmentId, familyId),
  audit: 'assessment-viewed',
  run: async ({ tx, actor, input, now, today, familyId, can }): Promise<AssessmentWords> => {
    const { assessmentId } = input
    const assessment = await tx.assessment.findFirst({ where: { id: assessmentId, familyId } })
    const family = await tx.family.findUnique({ where: { id: familyId }, select: { name: true } })
    if (!assessment || !family) throw new NotFound()
    const finisher = assessment.completedBy
      ? await tx.worker.findUnique({ where: { id: assessment.completedBy }, select: { name: true } })
      : null
    const drafts = await tx.$queryRaw<{ section: string; values: Patch }[]>`
      SELECT section, values FROM draft WHERE kind = 'assessment-section' AND document_id = ${assessmentId}::uuid`
    const words = new Map(drafts.map(({ section, values }) => [section, values]))
    const parts = await readParts(tx, assessmentId, { me: actor.workerId, now })
    return {
      familyId,
      assessmentId,
      familyName: family.name,
      number: assessment.number,
      startedOn: dayFromInstant(assessment.startedAt),
      completed: assessment.completedAt
        ? { on: dayFromInstant(assessment.completedAt), by: finisher?.name ?? '' }
        : undefined,
      printedBy: actor.name,
      today,
      mayGive: can('giveDocument'),
      needs: await readNeeds(tx, assessmentId),
      parts: parts.map((part) => ({ ...part, values: words.get(part.id) ?? {} })),
    }
  },
})
