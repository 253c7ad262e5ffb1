import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { instantAt } from '@/lib/calendar/instant'
import { instantWords } from '@/lib/calendar/words'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { dayInput, shortWords, versionInput } from '@/lib/plan/inputs'
import { needsLikelyDay } from '../arrange'
import { timeInput } from '../time'

/**
 * Moves a meeting that has not been held to another time or place, and says why. When and where it was to be is kept.
 * Who said they would come said so of the old time, so at a new time everyone is asked again.
 */
export const moveMeeting = command({
  name: 'meeting.move',
  input: z.strictObject({
    familyId: z.uuid(),
    meetingId: z.uuid(),
    version: versionInput,
    on: dayInput,
    time: timeInput,
    place: shortWords('Say where you will meet'),
    why: shortWords('Say why it is moved'),
  }),
  may: 'recordMeeting',
  on: ({ familyId, meetingId }) => record('meeting', meetingId, familyId),
  audit: 'meeting-moved',
  run: async (context) => {
    const { tx, actor, now, today, familyId, input } = context
    const meeting = await tx.meeting.findUnique({ where: { id: input.meetingId } })
    if (!meeting) throw new NotFound()
    needsLikelyDay('on', input.on, today)
    const startsAt = instantAt(input.on, input.time)
    const isAnotherTime = startsAt.getTime() !== meeting.startsAt.getTime()
    if (!isAnotherTime && input.place === meeting.place)
      throw invalid('', 'Change the day, the time or the place, or leave the meeting as it is')
    changedOne(
      await tx.meeting.updateMany({
        where: { id: meeting.id, version: input.version, recordedAt: null, cancelledAt: null },
        data: { startsAt, place: input.place, version: { increment: 1 } },
      }),
    )
    await tx.meetingMove.create({
      data: {
        id: newId(),
        meetingId: meeting.id,
        familyId,
        wasAt: meeting.startsAt,
        wasPlace: meeting.place,
        why: input.why,
        movedBy: actor.workerId,
        movedAt: now,
      },
    })
    if (isAnotherTime)
      await tx.meetingPerson.updateMany({ where: { meetingId: meeting.id }, data: { reply: null } })
    await recordOnTimeline(context, {
      familyId,
      kind: 'meeting-moved',
      track: 'team',
      words: { was: instantWords(meeting.startsAt), when: instantWords(startsAt) },
      episodeId: meeting.episodeId,
      about: meeting.id,
    })
    await refreshNextDate(context, meeting.episodeId)
    return { familyId, meetingId: meeting.id }
  },
})
