import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { instantWords } from '@/lib/calendar/words'
import { recordOnTimeline } from '@/lib/chronology/record'
import { closeDrafts } from '@/lib/draft/close-drafts'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { shortWords, versionInput } from '@/lib/plan/inputs'

/** Cancels a meeting that has not been held, and says why. */
export const cancelMeeting = command({
  name: 'meeting.cancel',
  input: z.strictObject({
    familyId: z.uuid(),
    meetingId: z.uuid(),
    version: versionInput,
    why: shortWords('Say why it is cancelled'),
  }),
  may: 'recordMeeting',
  on: ({ familyId, meetingId }) => record('meeting', meetingId, familyId),
  audit: 'meeting-cancelled',
  run: async (context) => {
    const { tx, now, familyId, input } = context
    const meeting = await tx.meeting.findUnique({ where: { id: input.meetingId } })
    if (!meeting) throw new NotFound()
    changedOne(
      await tx.meeting.updateMany({
        where: { id: meeting.id, version: input.version, recordedAt: null, cancelledAt: null },
        data: { cancelledAt: now, cancelledWhy: input.why, version: { increment: 1 } },
      }),
    )
    await closeDrafts(context, 'meeting', meeting.id)
    await recordOnTimeline(context, {
      familyId,
      kind: 'meeting-cancelled',
      track: 'team',
      words: { when: instantWords(meeting.startsAt) },
      episodeId: meeting.episodeId,
      about: meeting.id,
    })
    await refreshNextDate(context, meeting.episodeId)
    return { familyId, meetingId: meeting.id }
  },
})
