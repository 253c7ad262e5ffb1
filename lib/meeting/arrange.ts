import 'server-only'
import type { Day } from '@/lib/calendar/day'
import { daysBetween } from '@/lib/calendar/day'
import { instantAt } from '@/lib/calendar/instant'
import { instantWords } from '@/lib/calendar/words'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import { type Who, whoColumns } from '@/lib/team/who'
import type { Time } from './time'

export type NewMeeting = { on: Day; time: Time; place: string; people: readonly Who[] }

/** A meeting may be written down after it was held, but not long after. Days. */
const longestAgo = 60
const furthestAhead = 366

/** Writes down when a family will meet, where, and who is invited. Returns the id of the meeting. */
export async function arrangeMeetingRow(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'familyId'>,
  episodeId: string,
  { on, time, place, people }: NewMeeting,
): Promise<string> {
  const { tx, actor, now, familyId } = context
  const startsAt = instantAt(on, time)
  const last = await tx.meeting.aggregate({ where: { episodeId }, _max: { number: true } })
  const id = newId()
  await tx.meeting.create({
    data: {
      id,
      episodeId,
      familyId,
      number: (last._max.number ?? 0) + 1,
      startsAt,
      place,
      arrangedBy: actor.workerId,
      arrangedAt: now,
    },
  })
  await tx.meetingPerson.createMany({
    data: people.map((who) => ({ id: newId(), meetingId: id, familyId, ...whoColumns(who) })),
  })
  await recordOnTimeline(context, {
    familyId,
    kind: 'meeting-arranged',
    track: 'together',
    words: { when: instantWords(startsAt) },
    episodeId,
    about: id,
  })
  return id
}

/** Throws InvalidInput for a day long past or more than a year away: most likely a slip of the keyboard. */
export function needsLikelyDay(field: string, on: Day, today: Day): void {
  const away = daysBetween(today, on)
  if (away < -longestAgo) throw invalid(field, 'Choose a day in the last two months, or one to come')
  if (away > furthestAhead) throw invalid(field, 'Choose a day in the coming year')
}
