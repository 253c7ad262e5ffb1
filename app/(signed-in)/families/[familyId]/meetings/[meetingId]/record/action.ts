'use server'

import { saveMeetingDraft } from '@/lib/draft/commands/save-meeting-draft'
import { draftAction } from '@/lib/draft/draft-action'
import { readNotes } from '@/lib/meeting/notes'
import { paths } from '@/lib/paths'
import { recordPage } from './schema'

export const submitNotes = draftAction(saveMeetingDraft, {
  page: recordPage,
  place: ({ meetingId }) => ({ documentId: meetingId, section: 'record' }),
  here: ({ familyId, meetingId }) => paths.meetingRecord(familyId, meetingId),
  problems: (_, words) => {
    const read = readNotes(words)
    return read.ok ? [] : read.state.errors
  },
  to: ({ familyId, meetingId }) => paths.meetingReadBack(familyId, meetingId),
})
