import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import type { Transaction } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { peopleAtMeeting } from '../at-meeting'
import { readRecord } from '../record/read-record'
import { mayRecord, meetingMay, meetingStatus } from '../status'
import type { MeetingView } from '../types'

/**
 * One family meeting: who is invited and, once it is held, what was kept. Somebody who was invited but whose
 * agency is not in the family's agreement sees when and where, and their own invitation.
 */
export const meetingToSee = query({
  name: 'meeting.see',
  input: z.strictObject({ familyId: z.uuid(), meetingId: z.uuid() }),
  may: 'openMeeting',
  on: ({ familyId, meetingId }) => record('meeting', meetingId, familyId),
  audit: 'meeting-viewed',
  run: async ({ tx, actor, familyId, input, now, can }): Promise<MeetingView> => {
    const meeting = await meetingRow(tx, input.meetingId)
    const everyone = await peopleAtMeeting(tx, actor, meeting.id)
    const isInvitationOnly = !can('viewMeeting')
    const people = isInvitationOnly ? everyone.filter(({ isMe }) => isMe) : everyone
    if (isInvitationOnly && people.length === 0) throw new NotFound()
    const status = meetingStatus(meeting, now)
    const moved = await tx.meetingMove.findFirst({
      where: { meetingId: meeting.id },
      orderBy: { movedAt: 'desc' },
    })
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    return {
      familyId,
      familyName: name,
      meetingId: meeting.id,
      number: meeting.number,
      startsAt: meeting.startsAt,
      place: meeting.place,
      status,
      version: meeting.version,
      ...(moved && { moved: { wasAt: moved.wasAt, wasPlace: moved.wasPlace, why: moved.why } }),
      ...(meeting.cancelledWhy && !isInvitationOnly && { cancelledWhy: meeting.cancelledWhy }),
      people: isInvitationOnly ? people.map(withoutScore) : people,
      isInvitationOnly,
      canCancel: can('recordMeeting') && meetingMay[status].cancel,
      canReply: meetingMay[status].reply,
      canGive: can('giveDocument'),
      canRecord: can('recordMeeting') && mayRecord(meeting, now),
      ...(status === 'recorded' && !isInvitationOnly && { record: await readRecord(tx, meeting) }),
    }
  },
})

async function meetingRow(tx: Transaction, id: string) {
  const meeting = await tx.meeting.findUnique({ where: { id } })
  if (!meeting) throw new NotFound()
  return meeting
}

function withoutScore({ score: _, oneHigher: __, ...person }: MeetingView['people'][number]) {
  return person
}
