import 'server-only'
import { record } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import { recordOnTimeline } from '@/lib/chronology/record'
import { closeDrafts } from '@/lib/draft/close-drafts'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import type { Context } from '@/lib/operation/definition'
import { ChangedMeanwhile, invalid, NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { peopleAround } from '@/lib/team/around'
import { type EpisodeNow, needsEpisode } from '@/lib/team/episode-now'
import { sameWho, type Who, whoFromColumns } from '@/lib/team/who'
import { arrangeMeetingRow, needsLikelyDay } from '../arrange'
import { type RecordInput, recordInput } from '../record/input'
import { keepNamedPerson } from '../record/keep-named-person'
import { keepPeople, keepPoints, needsKnownPeople } from '../record/keep-people'
import { keepPlan } from '../record/keep-plan'
import { mayRecord } from '../status'
import { ordinalWords } from '../words'

/**
 * Keeps a family meeting: who came, what was said, what became of what was agreed before, what will be done, the
 * next meeting, and whom the family wants as named person. All of it, or none of it.
 */
export const recordMeeting = command({
  name: 'meeting.record',
  input: recordInput,
  may: 'recordMeeting',
  on: ({ familyId, meetingId }) => record('meeting', meetingId, familyId),
  audit: 'meeting-recorded',
  run: async (context) => {
    const { tx, actor, now, today, familyId, input } = context
    const meeting = await tx.meeting.findUnique({ where: { id: input.meetingId } })
    if (!meeting) throw new NotFound()
    const episode = await needsEpisode(tx, familyId)
    if (episode.id !== meeting.episodeId) throw new ChangedMeanwhile()
    if (!meeting.recordedAt && !meeting.cancelledAt && !mayRecord(meeting, now)) {
      throw invalid('', 'This meeting is still to come. Write it up on the day')
    }
    changedOne(
      await tx.meeting.updateMany({
        where: { id: meeting.id, version: input.version, recordedAt: null, cancelledAt: null },
        data: {
          recordedBy: actor.workerId,
          recordedAt: now,
          lastWord: input.lastWord || null,
          version: { increment: 1 },
        },
      }),
    )
    await needsNotesAsRead(context)
    const invited = (await tx.meetingPerson.findMany({ where: { meetingId: meeting.id } })).map(
      whoFromColumns,
    )
    const around = await peopleAround(tx, { familyId, episodeId: episode.id, today })
    needsKnownPeople(spokenOf(input), around, invited)
    await keepPeople(context, meeting.id, input.people)
    await keepPoints(context, meeting.id, input.points)
    await keepPlan(context, episode, meeting)
    await recordOnTimeline(context, {
      familyId,
      kind: 'meeting-held',
      track: 'together',
      words: { ordinal: ordinalWords(meeting.number) },
      happenedOn: dayFromInstant(meeting.startsAt),
      episodeId: episode.id,
      about: meeting.id,
    })
    const nextMeetingId = await arrangeNext(context, episode, invited)
    await closeDrafts(context, 'meeting', meeting.id)
    await refreshNextDate(context, episode.id)
    context.noteForAudit({ details: countsOf(input) })
    await keepNamedPerson(context, episode, meeting.startsAt)
    return { familyId, meetingId: meeting.id, nextMeetingId: nextMeetingId ?? null }
  },
})

/** What was read back together is what is kept: notes changed since then are read again first. */
async function needsNotesAsRead({ tx, input }: Context<RecordInput>): Promise<void> {
  if (input.draftRev === undefined) return
  const rows = await tx.$queryRaw<{ rev: number }[]>`SELECT rev FROM draft
    WHERE kind = 'meeting' AND document_id = ${input.meetingId}::uuid AND section = 'record' FOR UPDATE`
  if ((rows[0]?.rev ?? 0) !== input.draftRev) throw new ChangedMeanwhile()
}

/** The same people are invited again, with whoever came besides. */
async function arrangeNext(
  context: Context<RecordInput>,
  episode: EpisodeNow,
  invited: readonly Who[],
): Promise<string | undefined> {
  const { next, people } = context.input
  if (!next) return undefined
  needsLikelyDay('next', next.on, context.today)
  const came = people.filter((one) => one.came === 'here').map(({ who }) => who)
  const also = came.filter((who) => !invited.some((one) => sameWho(one, who)))
  return arrangeMeetingRow(context, episode.id, { ...next, people: [...invited, ...also] })
}

function spokenOf({ people, points, actions }: RecordInput): Who[] {
  return [...people, ...points].map(({ who }) => who).concat(actions.map(({ owner }) => owner))
}

function countsOf({ people, points, updates, actions, outcomeScores, newOutcomes }: RecordInput) {
  return {
    here: people.filter(({ came }) => came === 'here').length,
    points: points.length,
    updates: updates.length,
    actions: actions.length,
    scores: outcomeScores.length,
    outcomes: newOutcomes.length,
  }
}
