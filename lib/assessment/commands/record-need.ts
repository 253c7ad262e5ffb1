import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { sides } from '../sides'

/** Writes down something a child or the family needs that is not met yet, and who could meet it. */
export const recordNeed = command({
  name: 'assessment.record-need',
  input: z.strictObject({
    familyId: z.uuid(),
    assessmentId: z.uuid(),
    /** Whose need it is; absent for the whole family's. */
    personId: z.uuid().optional(),
    words: z.string().trim().min(1).max(2_000),
    side: z.enum(sides),
    whoCouldMeet: z.string().trim().max(500).optional(),
  }),
  may: 'writeAssessment',
  on: ({ familyId, assessmentId }) => record('assessment', assessmentId, familyId),
  audit: 'need-recorded',
  run: async ({ tx, actor, input, now, familyId, noteForAudit }) => {
    const { assessmentId, personId, words, side, whoCouldMeet } = input
    const assessment = await tx.assessment.findUniqueOrThrow({ where: { id: assessmentId } })
    if (assessment.completedAt)
      throw invalid('', 'This assessment is finished. Add what is needed to the plan')
    if (personId && (await tx.familyMember.count({ where: { familyId, personId, untilOn: null } })) === 0)
      throw invalid('personId', 'Select someone in this family, or the whole family')
    const id = newId()
    await tx.need.create({
      data: {
        id,
        assessmentId,
        familyId,
        personId: personId ?? null,
        words,
        side,
        whoCouldMeet: whoCouldMeet || null,
        recordedBy: actor.workerId,
        recordedAt: now,
      },
    })
    noteForAudit({ details: { need: id } })
    return { familyId, assessmentId, needId: id }
  },
})
