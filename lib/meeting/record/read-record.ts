import 'server-only'
import { day } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { firstName } from '@/lib/person/name'
import type { MeetingRecord, PointKind } from '../types'

type Named = { workerName: string | null; fullName: string | null; knownAs: string | null }
type Kept = {
  points: (Named & { kind: PointKind; words: string })[] | null
  updates: { words: string; how: string; note: string | null }[] | null
  actions: (Named & { words: string; dueOn: string })[] | null
  outcomeScores: { words: string; score: number }[] | null
}

type Recorded = { id: string; recordedBy: string | null; recordedAt: Date | null; lastWord: string | null }

/** What was kept of a meeting that has been recorded, in one statement. */
export async function readRecord(tx: Transaction, meeting: Recorded): Promise<MeetingRecord> {
  const [kept] = await tx.$queryRaw<Kept[]>`SELECT
    (SELECT json_agg(json_build_object('kind', p.kind, 'words', p.words, 'workerName', w.name,
        'fullName', n.full_name, 'knownAs', n.known_as) ORDER BY p.place)
      FROM meeting_point p LEFT JOIN worker w ON w.id = p.worker_id LEFT JOIN person n ON n.id = p.person_id
      WHERE p.meeting_id = ${meeting.id}::uuid) AS points,
    (SELECT json_agg(json_build_object('words', a.words, 'how', u.how, 'note', u.note) ORDER BY a.due_on, a.id)
      FROM action_update u JOIN action a ON a.id = u.action_id WHERE u.meeting_id = ${meeting.id}::uuid) AS updates,
    (SELECT json_agg(json_build_object('words', a.words, 'dueOn', a.due_on, 'workerName', w.name,
        'fullName', n.full_name, 'knownAs', n.known_as) ORDER BY a.created_at, a.id)
      FROM action a LEFT JOIN worker w ON w.id = a.worker_id LEFT JOIN person n ON n.id = a.person_id
      WHERE a.meeting_id = ${meeting.id}::uuid) AS actions,
    (SELECT json_agg(json_build_object('words', o.words, 'score', s.score) ORDER BY o.place)
      FROM outcome_score s JOIN outcome o ON o.id = s.outcome_id WHERE s.meeting_id = ${meeting.id}::uuid) AS "outcomeScores"`
  const by = await tx.worker.findUnique({ where: { id: meeting.recordedBy ?? '' } })
  return {
    recordedBy: by?.name ?? '',
    recordedAt: meeting.recordedAt ?? new Date(0),
    points: (kept?.points ?? []).map(({ kind, words, ...who }) => ({ kind, words, ...saidBy(who) })),
    updates: (kept?.updates ?? []).map(({ words, how, note }) => ({ words, how, ...(note && { note }) })),
    actions: (kept?.actions ?? []).map(({ words, dueOn, ...who }) => {
      const { said: owner, side } = saidBy(who)
      return { words, dueOn: day(dueOn), owner, side }
    }),
    outcomeScores: kept?.outcomeScores ?? [],
    ...(meeting.lastWord && { lastWord: meeting.lastWord }),
  }
}

function saidBy({ workerName, fullName, knownAs }: Named): { said: string; side: 'family' | 'team' } {
  if (workerName) return { said: workerName, side: 'team' }
  return { said: firstName({ fullName: fullName ?? '', knownAs: knownAs ?? undefined }), side: 'family' }
}
