import 'server-only'
import { day, dayFromInstant } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import type { Context } from '@/lib/operation/definition'
import { firstName } from '@/lib/person/name'
import { peopleAround } from '@/lib/team/around'
import { needsEpisode } from '@/lib/team/episode-now'
import type { Around } from '@/lib/team/types'
import type { FamilyCopy } from './family-copy'
import { actionView, outcomeView, type PlanRow, readPlan } from './read-plan'
import type { ActionView, OutcomeView } from './types'

type Asked = Pick<Context<unknown>, 'tx' | 'actor' | 'familyId' | 'today' | 'now'>

/** Reads what a family's own copy of its plan may hold, from the record, in the order a family reads it. */
export async function readFamilyCopy({ tx, actor, familyId, today, now }: Asked): Promise<FamilyCopy> {
  const episode = await needsEpisode(tx, familyId)
  const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
  const { name: partnership } = await tx.partnership.findUniqueOrThrow({ where: { id: 1 } })
  const people = await peopleAround(tx, { familyId, episodeId: episode.id, today })
  const plan = await readPlan(tx, familyId)
  const open = plan?.isOpen ? plan : undefined
  const outcomes = (open?.outcomes ?? []).map(outcomeView)
  const points = await lastMeetingPoints(tx, episode.id)
  const hub = await tx.agency.findFirst({ where: { kind: 'hub' } })
  const nextMeeting = await tx.meeting.findFirst({
    where: { episodeId: episode.id, recordedAt: null, cancelledAt: null, startsAt: { gt: now } },
    orderBy: { startsAt: 'asc' },
  })
  return {
    familyId,
    familyName: name,
    partnership,
    today,
    names: await namesAtHome(tx, familyId, people),
    person: await onePerson(tx, people),
    goingWell: wordsOf(points, 'working-well'),
    worriedAbout: wordsOf(points, 'worried-about'),
    said: whatWeSaid(outcomes, points, people),
    ...nextOf(nextMeeting, open),
    actions: actionsOf(open, (row) => actionView(row, actor.workerId, today)),
    outcomes,
    sharedWith: await agreedAgencies(tx, familyId),
    ...(hub?.phone && { notHappyPhone: hub.phone }),
  }
}

/** First names, parents first, of those at home: whoever is known to live elsewhere is not named on a paper about it. */
async function namesAtHome(tx: Transaction, familyId: string, people: readonly Around[]): Promise<string[]> {
  const elsewhere = await tx.familyMember.findMany({
    where: { familyId, untilOn: null, livesHere: false },
    select: { personId: true },
  })
  const away = new Set(elsewhere.map(({ personId }) => personId))
  return people.flatMap(({ who, called }) => ('personId' in who && !away.has(who.personId) ? [called] : []))
}

type Point = { kind: string; words: string; fullName: string | null; knownAs: string | null }

async function lastMeetingPoints(tx: Transaction, episodeId: string): Promise<Point[]> {
  return tx.$queryRaw<Point[]>`SELECT p.kind, p.words, n.full_name AS "fullName", n.known_as AS "knownAs"
    FROM meeting_point p LEFT JOIN person n ON n.id = p.person_id
    WHERE p.meeting_id = (SELECT m.id FROM meeting m WHERE m.episode_id = ${episodeId}::uuid AND m.recorded_at IS NOT NULL
      ORDER BY m.starts_at DESC LIMIT 1) ORDER BY p.place`
}

function wordsOf(points: readonly Point[], kind: string): string[] {
  return points.filter((point) => point.kind === kind).map(({ words }) => words)
}

/** One quote for each person, the children's first: what stands behind a goal, else what they said at the meeting. */
function whatWeSaid(
  outcomes: readonly OutcomeView[],
  points: readonly Point[],
  people: readonly Around[],
): FamilyCopy['said'] {
  const quotes = [
    ...outcomes.flatMap(({ voice, voiceOf }) => (voice && voiceOf ? [{ who: voiceOf, words: voice }] : [])),
    ...points.flatMap(({ kind, words, fullName, knownAs }) =>
      fullName && kind === 'needs-to-happen'
        ? [{ who: firstName({ fullName, knownAs: knownAs ?? undefined }), words }]
        : [],
    ),
  ]
  const order = people
    .toSorted((a, b) => Number(b.part === 'child') - Number(a.part === 'child'))
    .flatMap(({ side, called }) => (side === 'family' ? [called] : []))
  return order.flatMap((who) => quotes.find((quote) => quote.who === who) ?? [])
}

async function onePerson(tx: Transaction, people: readonly Around[]): Promise<FamilyCopy['person']> {
  const one = people.find(({ isNamedPerson }) => isNamedPerson) ?? people.find(({ isHolder }) => isHolder)
  const id = one && 'workerId' in one.who ? one.who.workerId : ''
  const worker = await tx.worker.findUniqueOrThrow({ where: { id }, include: { agency: true } })
  const phone = worker.phone ?? worker.agency.phone
  return {
    name: worker.name,
    called: firstName({ fullName: worker.name }),
    agency: worker.agency.name,
    ...(phone && { phone }),
    isNamedPerson: one?.isNamedPerson ?? false,
  }
}

function nextOf(
  meeting: { startsAt: Date; place: string } | null,
  plan: PlanRow | undefined,
): Pick<FamilyCopy, 'next'> {
  if (meeting) {
    const { startsAt, place } = meeting
    return { next: { on: dayFromInstant(startsAt), startsAt, place } }
  }
  return plan ? { next: { on: day(plan.reviewOn) } } : {}
}

function actionsOf(
  plan: PlanRow | undefined,
  view: (row: NonNullable<PlanRow['actions']>[number]) => ActionView,
): FamilyCopy['actions'] {
  const open = (plan?.actions ?? [])
    .map(view)
    .filter(({ status }) => status !== 'done' && status !== 'dropped')
  return open
    .toSorted((a, b) => Number(a.owner.side === 'team') - Number(b.owner.side === 'team'))
    .map(({ owner, words, dueOn }) => ({
      who: firstName({ fullName: owner.name }),
      what: words,
      by: dueOn,
    }))
}

/** Those the family says yes to, and nobody in it says no to. */
async function agreedAgencies(tx: Transaction, familyId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`SELECT a.name FROM agreement_agency g
    JOIN agency a ON a.id = g.agency_id
    WHERE g.purpose = 'know' AND g.agreement_id IN (SELECT DISTINCT ON (r.person_id) r.id FROM agreement r
      WHERE r.family_id = ${familyId}::uuid ORDER BY r.person_id, r.answered_on DESC, r.recorded_at DESC)
    GROUP BY a.id, a.name HAVING bool_and(g.may_share) ORDER BY a.name`
  return rows.map(({ name }) => name)
}
