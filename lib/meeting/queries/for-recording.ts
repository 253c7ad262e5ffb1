import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { readDraft } from '@/lib/draft/read-draft'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { actionView, outcomeView, type PlanRow, readPlan } from '@/lib/plan/read-plan'
import { peopleAround } from '@/lib/team/around'
import { needsEpisode } from '@/lib/team/episode-now'
import type { Around } from '@/lib/team/types'
import { whoFromColumns, whoKey } from '@/lib/team/who'
import { mayRecord } from '../status'
import type { MeetingToRecord, OpenAction, Reply } from '../types'

/** All that the page needs on which a meeting is recorded live, with the notes written so far. */
export const meetingForRecording = query({
  name: 'meeting.for-recording',
  input: z.strictObject({ familyId: z.uuid(), meetingId: z.uuid() }),
  may: 'recordMeeting',
  on: ({ familyId, meetingId }) => record('meeting', meetingId, familyId),
  audit: 'meeting-viewed',
  run: async ({ tx, actor, familyId, input, now, today, can }): Promise<MeetingToRecord> => {
    const meeting = await tx.meeting.findUnique({ where: { id: input.meetingId } })
    if (!meeting) throw new NotFound()
    const place = { kind: 'meeting', documentId: meeting.id, section: 'record' } as const
    const episode = await needsEpisode(tx, familyId)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const around = await peopleAround(tx, { familyId, episodeId: episode.id, today })
    const last = await lastTime(tx, episode.id)
    const invited = await tx.meetingPerson.findMany({ where: { meetingId: meeting.id } })
    const replyOf = (key: string) => invited.find((row) => whoKey(whoFromColumns(row)) === key)?.reply
    const plan = await readPlan(tx, familyId)
    const asked = await waiting(tx, episode.id)
    const namedPerson = around.find(({ isNamedPerson }) => isNamedPerson)
    return {
      familyId,
      familyName: name,
      meetingId: meeting.id,
      number: meeting.number,
      startsAt: meeting.startsAt,
      place: meeting.place,
      version: meeting.version,
      mayRecord: mayRecord(meeting, now),
      today,
      writer: actor.workerId,
      people: around.map((one) => {
        const [lastScore, reply] = [last?.scores.get(one.key), replyOf(one.key)]
        return {
          ...one,
          ...(lastScore !== undefined && { lastScore }),
          ...(reply && { reply: reply as Reply }),
        }
      }),
      ...(last && { since: dayFromInstant(last.startsAt) }),
      actions: plan?.isOpen ? openActions(plan, actor.workerId, today) : [],
      outcomes: plan?.isOpen ? (plan.outcomes ?? []).map(outcomeView).filter(({ metOn }) => !metOn) : [],
      ...(namedPerson && { namedPerson }),
      ...(asked && { asked: { name: asked } }),
      couldLead: can('askLead') && !asked ? around.filter(couldLead) : [],
      draft: await readDraft(tx, place, { me: actor.workerId, now }),
    }
  },
})

function couldLead({ side, isCovered, isHolder }: Around): boolean {
  return side === 'team' && (isCovered || isHolder)
}

function openActions(plan: PlanRow, workerId: string, today: Parameters<typeof actionView>[2]): OpenAction[] {
  return (plan.actions ?? [])
    .map((row) => actionView(row, workerId, today))
    .filter(({ status }) => status !== 'done' && status !== 'dropped')
    .map(({ id, words, owner, dueOn }) => ({ id, words, owner: owner.name, dueOn }))
}

async function lastTime(tx: Transaction, episodeId: string) {
  const last = await tx.meeting.findFirst({
    where: { episodeId, recordedAt: { not: null } },
    orderBy: { startsAt: 'desc' },
    include: { people: true },
  })
  if (!last) return undefined
  const scores = last.people.flatMap((row) =>
    row.score === null ? [] : [[whoKey(whoFromColumns(row)), row.score] as const],
  )
  return { startsAt: last.startsAt, scores: new Map(scores) }
}

async function waiting(tx: Transaction, episodeId: string): Promise<string | undefined> {
  const lead = await tx.leadProfessional.findFirst({
    where: { episodeId, acceptedAt: null, declinedAt: null, endedAt: null },
  })
  return lead ? (await tx.worker.findUniqueOrThrow({ where: { id: lead.workerId } })).name : undefined
}
