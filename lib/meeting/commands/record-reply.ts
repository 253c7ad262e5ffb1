import 'server-only'
import { z } from 'zod'
import { rules } from '@/lib/access/rules'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { ChangedMeanwhile, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { meetingMay, meetingStatus } from '../status'
import { replies } from '../types'

/** Somebody invited says whether they can come; whoever may write up the meeting can answer for the others. */
export const recordReply = command({
  name: 'meeting.record-reply',
  input: z.strictObject({
    familyId: z.uuid(),
    meetingId: z.uuid(),
    meetingPersonId: z.uuid(),
    reply: z.enum(replies, 'Choose whether they can come'),
  }),
  may: 'replyToMeeting',
  on: ({ familyId, meetingId }) => record('meeting', meetingId, familyId),
  audit: 'meeting-reply-recorded',
  run: async ({ tx, actor, familyId, input, now, can, noteForAudit }) => {
    const invited = await tx.meetingPerson.findFirst({
      where: { id: input.meetingPersonId, meetingId: input.meetingId },
      include: { meeting: true },
    })
    if (!invited) throw new NotFound()
    if (invited.workerId !== actor.workerId && !can('recordMeeting')) {
      throw new NotAllowed('replyToMeeting', rules.replyToMeeting.whoCan)
    }
    if (!meetingMay[meetingStatus(invited.meeting, now)].reply) throw new ChangedMeanwhile()
    await tx.meetingPerson.updateMany({ where: { id: invited.id }, data: { reply: input.reply } })
    noteForAudit({ details: { meetingPersonId: invited.id, reply: input.reply } })
    return { familyId, meetingId: input.meetingId }
  },
})
