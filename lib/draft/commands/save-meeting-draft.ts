import 'server-only'
import { record } from '@/lib/access/subject'
import { notesFields } from '@/lib/meeting/notes-fields'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { saveDraft } from '../save-draft'
import { saveInput } from '../save-op'

/** Saves what is being written at a family meeting, while it is recorded live. */
export const saveMeetingDraft = command({
  name: 'draft.save-meeting',
  input: saveInput,
  may: 'recordMeeting',
  on: ({ documentId }) => record('meeting', documentId),
  audit: 'draft-saved',
  leavesCaseload: true,
  run: async (context) => {
    const { tx, input, familyId } = context
    const { answer } = await saveDraft(context, {
      kind: 'meeting',
      whose: { familyId },
      boxes: Object.keys(notesFields),
      closed: 'The record of this meeting is finished, so it can no longer be changed here',
      isFinished: async () => {
        const [meeting] = await tx.$queryRaw<{ over: boolean }[]>`
          SELECT recorded_at IS NOT NULL OR cancelled_at IS NOT NULL AS over FROM meeting
          WHERE id = ${input.documentId}::uuid FOR SHARE`
        if (!meeting) throw new NotFound()
        return meeting.over
      },
    })
    return answer
  },
})
