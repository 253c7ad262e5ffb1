import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { dayInput, shortWords } from '@/lib/plan/inputs'
import { peopleAround } from '@/lib/team/around'
import { needsEpisode } from '@/lib/team/episode-now'
import { sameWho, whoInput } from '@/lib/team/who'
import { arrangeMeetingRow, needsLikelyDay } from '../arrange'
import { timeInput } from '../time'

/** Arranges a family meeting and invites people of the family and of the team around it. */
export const arrangeMeeting = command({
  name: 'meeting.arrange',
  input: z.strictObject({
    familyId: z.uuid(),
    on: dayInput,
    time: timeInput,
    place: shortWords('Say where you will meet'),
    people: z.array(whoInput).min(1, 'Choose who is invited').max(50),
  }),
  may: 'recordMeeting',
  on: ({ familyId }) => family(familyId),
  audit: 'meeting-arranged',
  run: async (context) => {
    const { tx, familyId, today, input } = context
    const episode = await needsEpisode(tx, familyId)
    needsLikelyDay('on', input.on, today)
    const around = await peopleAround(tx, { familyId, episodeId: episode.id, today })
    if (!input.people.every((who) => around.some((one) => sameWho(one.who, who)))) {
      throw invalid('people', 'Choose people from the family and the team')
    }
    const meetingId = await arrangeMeetingRow(context, episode.id, input)
    context.noteForAudit({ subjectId: meetingId, details: { invited: input.people.length } })
    await refreshNextDate(context, episode.id)
    return { familyId, meetingId }
  },
})
