import 'server-only'
import { record } from '@/lib/access/subject'
import { contactBoxWords } from '@/lib/contact/words'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { saveDraft } from '../save-draft'
import { saveInput } from '../save-op'

/**
 * Saves what is being written down about a family before it is kept as a contact: nobody but its writer may see it.
 * The page is begun by `contact.begin`; one that was not, or that is somebody else's, is not found.
 */
export const saveContactDraft = command({
  name: 'draft.save-contact',
  input: saveInput,
  may: 'recordContact',
  on: ({ documentId }) => record('draft', documentId),
  audit: 'draft-saved',
  leavesCaseload: true,
  run: async (context) => {
    const { answer } = await saveDraft(context, {
      kind: 'contact',
      whose: { familyId: context.familyId, ownerId: context.actor.workerId },
      boxes: Object.keys(contactBoxWords),
      closed: 'This has been kept already, so it can no longer be changed here',
      isFinished: async () => {
        throw new NotFound()
      },
    })
    return answer
  },
})
