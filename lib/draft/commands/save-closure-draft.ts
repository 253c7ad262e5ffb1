import 'server-only'
import { record } from '@/lib/access/subject'
import { closureBoxWords } from '@/lib/episode/closure-types'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { saveDraft } from '../save-draft'
import { saveInput } from '../save-op'

/** Saves what is being written about how the help ends. The document is the episode. */
export const saveClosureDraft = command({
  name: 'draft.save-closure',
  input: saveInput,
  may: 'askClosure',
  on: ({ documentId }) => record('episode', documentId),
  audit: 'draft-saved',
  leavesCaseload: true,
  run: async (context) => {
    const { tx, input, familyId } = context
    const { answer } = await saveDraft(context, {
      kind: 'closure',
      whose: { familyId },
      boxes: Object.keys(closureBoxWords),
      closed: 'The help has come to an end, so this can no longer be changed',
      isFinished: async () => {
        const [episode] = await tx.$queryRaw<{ over: boolean }[]>`
          SELECT closed_at IS NOT NULL AS over FROM episode WHERE id = ${input.documentId}::uuid FOR SHARE`
        if (!episode) throw new NotFound()
        return episode.over
      },
    })
    return answer
  },
})
