import 'server-only'
import { type Day, day, dayFromInstant } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { firstName } from '@/lib/person/name'
import { whoFromColumns, whoKey } from '@/lib/team/who'
import { actionStatus, actionStatusWords } from './status'
import type { ActionView, HowItGoes, OutcomeView, OwnerView, PlanKind } from './types'

export type PlanRow = {
  id: string
  kind: PlanKind
  agreedOn: string
  reviewOn: string
  version: number
  isOpen: boolean
  /** The kind of plan it goes on from, and when that was agreed. */
  carriedFrom: { kind: PlanKind; agreedOn: string } | null
  outcomes: OutcomeRow[] | null
  actions: ActionRow[] | null
}

export type OutcomeRow = {
  id: string
  words: string
  voice: string | null
  voiceFullName: string | null
  voiceKnownAs: string | null
  metOn: string | null
  scores: { on: string; score: number }[] | null
}

export type ActionRow = {
  id: string
  words: string
  outcomeId: string | null
  outcome: string | null
  workerId: string | null
  workerName: string | null
  agency: string | null
  personId: string | null
  fullName: string | null
  knownAs: string | null
  relationship: string | null
  dueOn: string
  createdAt: string
  doneAt: string | null
  droppedAt: string | null
  lastSaid: HowItGoes | null
}

/** A family's plan with all that is in it, in one statement. The newest, which is the open one if any is. */
export async function readPlan(tx: Transaction, familyId: string): Promise<PlanRow | undefined> {
  const rows = await tx.$queryRaw<PlanRow[]>`
    SELECT p.id, p.kind, p.agreed_on::text AS "agreedOn", p.review_on::text AS "reviewOn", p.version,
      p.ended_at IS NULL AS "isOpen",
      (SELECT json_build_object('kind', q.kind, 'agreedOn', q.agreed_on) FROM plan q WHERE q.id = p.carried_from) AS "carriedFrom",
      (SELECT json_agg(json_build_object('id', o.id, 'words', o.words, 'voice', o.voice,
          'voiceFullName', v.full_name, 'voiceKnownAs', v.known_as, 'metOn', o.met_on,
          'scores', (SELECT json_agg(json_build_object('on', s.scored_on, 'score', s.score) ORDER BY s.scored_on, s.id)
            FROM outcome_score s WHERE s.outcome_id = o.id)) ORDER BY o.place, o.created_at)
        FROM outcome o LEFT JOIN person v ON v.id = o.voice_of WHERE o.plan_id = p.id) AS outcomes,
      (SELECT json_agg(json_build_object('id', a.id, 'words', a.words, 'outcomeId', o.id, 'outcome', o.words,
          'workerId', a.worker_id, 'workerName', w.name, 'agency', g.name,
          'personId', a.person_id, 'fullName', n.full_name, 'knownAs', n.known_as, 'relationship', m.relationship,
          'dueOn', a.due_on, 'createdAt', a.created_at, 'doneAt', a.done_at, 'droppedAt', a.dropped_at,
          'lastSaid', (SELECT u.how FROM action_update u WHERE u.action_id = a.id ORDER BY u.said_at DESC, u.id DESC LIMIT 1))
          ORDER BY a.due_on, a.created_at)
        FROM action a LEFT JOIN outcome o ON o.id = a.outcome_id
          LEFT JOIN worker w ON w.id = a.worker_id LEFT JOIN agency g ON g.id = w.agency_id
          LEFT JOIN person n ON n.id = a.person_id
          LEFT JOIN family_member m ON m.person_id = a.person_id AND m.family_id = a.family_id
        WHERE a.plan_id = p.id) AS actions
    FROM plan p WHERE p.family_id = ${familyId}::uuid ORDER BY p.ended_at IS NULL DESC, p.created_at DESC LIMIT 1`
  return rows[0]
}

export function outcomeView(row: OutcomeRow): OutcomeView {
  const { id, words, voice, voiceFullName, voiceKnownAs, metOn, scores } = row
  const voiceOf = voiceFullName && firstName({ fullName: voiceFullName, knownAs: voiceKnownAs ?? undefined })
  return {
    id,
    words,
    ...(voice && { voice }),
    ...(voiceOf && { voiceOf }),
    scores: (scores ?? []).map(({ on, score }) => ({ on: day(on), score })),
    ...(metOn && { metOn: day(metOn) }),
  }
}

export function actionView(row: ActionRow, workerId: string, today: Day): ActionView {
  const facts = {
    startedOn: dayFromInstant(new Date(row.createdAt)),
    dueOn: day(row.dueOn),
    doneAt: row.doneAt ? new Date(row.doneAt) : undefined,
    droppedAt: row.droppedAt ? new Date(row.droppedAt) : undefined,
    lastSaid: row.lastSaid ?? undefined,
  }
  return {
    id: row.id,
    words: row.words,
    owner: ownerView(row),
    dueOn: facts.dueOn,
    ...(row.outcomeId && { outcomeId: row.outcomeId }),
    ...(row.outcome && { outcome: row.outcome }),
    status: actionStatus(facts, today),
    statusWords: actionStatusWords(facts, today),
    isMine: row.workerId === workerId,
  }
}

function ownerView(row: ActionRow): OwnerView {
  const key = whoKey(whoFromColumns(row))
  if (row.workerId) return { key, name: row.workerName ?? '', about: row.agency ?? '', side: 'team' }
  const name = { fullName: row.fullName ?? '', knownAs: row.knownAs ?? undefined }
  return { key, name: firstName(name), about: row.relationship ?? 'Family', side: 'family' }
}
