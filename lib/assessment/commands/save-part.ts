import 'server-only'
import { record } from '@/lib/access/subject'
import { saveDraft } from '@/lib/draft/save-draft'
import { saveInput } from '@/lib/draft/save-op'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { keepFinished, type PartRow } from '../keep-finished'

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
  run: async (context) => {
    const { tx, input, familyId, noteForAudit } = context
    const { answer, values } = await saveDraft(context, {
      kind: 'assessment-section',
      whose: { familyId },
      closed:
        'This assessment is finished, so it can no longer be changed. Copy your words into a note instead',
      isFinished: async () => {
        const [assessment] = await tx.$queryRaw<{ over: boolean }[]>`
          SELECT completed_at IS NOT NULL AS over FROM assessment WHERE id = ${input.documentId}::uuid FOR SHARE`
        return assessment?.over ?? true
      },
    })
    // Read while the draft is held, so that of two who tick at once the second sees the first.
    const [part] = await tx.$queryRaw<PartRow[]>`
      SELECT s.id, s.topic, s.finished_at IS NOT NULL AS was_finished FROM assessment_section s
      WHERE s.id::text = ${input.section} AND s.assessment_id = ${input.documentId}::uuid`
    if (!part) throw new NotFound()
    noteForAudit({ subjectId: part.id })
    await keepFinished(context, part, values)
    return answer
  },
})
