import 'server-only'
import { record } from '@/lib/access/subject'
import { saveDraft } from '@/lib/draft/save-draft'
import { saveInput } from '@/lib/draft/save-op'
import { command } from '@/lib/operation/command'
import { keepFinished } from '../keep-finished'
import { partBoxes } from '../topics'

/**
 * Saves what is being written in one part of an assessment. The document is the assessment, the section the part.
 * A part is finished from the moment its tick is saved, and not once what it needs is taken out again.
 */
export const savePart = command({
  name: 'assessment.save-part',
  input: saveInput,
  may: 'writeAssessment',
  on: ({ documentId }) => record('assessment', documentId),
  audit: 'draft-saved',
  leavesCaseload: true,
  run: async (context) => {
    const { tx, input, familyId, noteForAudit } = context
    const { answer, values } = await saveDraft(context, {
      kind: 'assessment-section',
      whose: { familyId },
      boxes: partBoxes,
      closed:
        'This assessment is finished, so it can no longer be changed. Copy your words into a note instead',
      isFinished: async () => {
        const [assessment] = await tx.$queryRaw<{ over: boolean }[]>`
          SELECT completed_at IS NOT NULL AS over FROM assessment WHERE id = ${input.documentId}::uuid FOR SHARE`
        return assessment?.over ?? true
      },
    })
    noteForAudit({ subjectId: input.section })
    await keepFinished(context, input, values)
    return answer
  },
})
