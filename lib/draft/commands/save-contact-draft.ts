import 'server-only'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { saveDraft } from '../save-draft'
import { saveInput } from '../save-op'

/**
 * Saves a contact before it is sent: nobody but its writer may see it. The document is an id made with the page;
 * one that belongs to somebody else's draft is not found.
 */
export const saveContactDraft = command({
  name: 'draft.save-contact',
  input: saveInput,
  may: 'signedIn',
  on: nothing,
  audit: 'draft-saved',
  leavesCaseload: true,
  run: async (context) => {
    const { answer } = await saveDraft(context, {
      kind: 'contact',
      whose: { ownerId: context.actor.workerId },
      closed: 'This has been recorded already, so it can no longer be changed here',
      isFinished: async () => false,
    })
    return answer
  },
})
