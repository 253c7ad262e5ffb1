import 'server-only'
import { record } from '@/lib/access/subject'
import { letterBoxes } from '@/lib/disclosure/letter'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { saveDraft } from '../save-draft'
import { saveInput } from '../save-op'

/** Saves what is being written in a letter to somebody. */
export const saveLetterDraft = command({
  name: 'draft.save-letter',
  input: saveInput,
  may: 'giveDocument',
  on: ({ documentId }) => record('letter', documentId),
  audit: 'draft-saved',
  leavesCaseload: true,
  run: async (context) => {
    const { tx, input, familyId } = context
    const { answer } = await saveDraft(context, {
      kind: 'letter',
      whose: { familyId },
      boxes: letterBoxes,
      closed: 'This letter has been made or put away, so it can no longer be changed',
      isFinished: async () => {
        const [letter] = await tx.$queryRaw<{ over: boolean }[]>`
          SELECT ended IS NOT NULL AS over FROM letter WHERE id = ${input.documentId}::uuid FOR SHARE`
        if (!letter) throw new NotFound()
        return letter.over
      },
    })
    return answer
  },
})
