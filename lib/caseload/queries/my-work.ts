import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { visibleWhere } from '@/lib/access/held'
import { nothing } from '@/lib/access/subject'
import { addDays, type Day, dayFromInstant, day as toDay } from '@/lib/calendar/day'
import { addWorkingDays, workingDays } from '@/lib/calendar/working-days'
import { type NamedSaying, saidByName } from '@/lib/consent/purposes'
import { agreementsToTalkAbout } from '@/lib/consent/to-talk-about'
import type { AgreementAnswer } from '@/lib/consent/types'
import { type Sql, sql } from '@/lib/db/transaction'
import { openClashesOf } from '@/lib/draft/open-clashes'
import type { EpisodeLevel, NextWhat } from '@/lib/episode/types'
import { query } from '@/lib/operation/query'
import type { MyWork, Unfinished, WorkItem } from '../types'

/** Somebody's own day: what is late, for today and next; the families they hold; meetings; things half written. */
export const myWork = query({
  name: 'caseload.my-work',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'work-viewed',
  run: async ({ tx, actor, today }): Promise<MyWork> => {
    const horizon = addDays(today, 7)
    const rows = await tx.$queryRaw<{ work: WorkRow }[]>(statement(actor, horizon))
    const clashes = await openClashesOf(tx, actor)
    const work = rows[0]?.work
    if (!work) return { items: [], clashes, leads: [], meetings: [], unfinished: [] }
    return {
      clashes,
      items: itemsFrom(work, horizon),
      leads: work.leads.map((line) => ({ ...line, nextOn: toDay(line.nextOn) })),
      meetings: work.meetings.map((meeting) => ({ ...meeting, startsAt: new Date(meeting.startsAt) })),
      unfinished: work.unfinished.map(({ at, ...rest }) => ({ ...rest, at: new Date(at) })),
    }
  },
})

type Line = { id: string; familyId: string; familyName: string }
type WorkRow = {
  actions: (Line & { words: string; dueOn: string })[]
  asked: (Line & { askedBy: string; askedAt: string })[]
  closures: (Line & { askedBy: string; askedAt: string })[]
  returned: (Line & { by: string; at: string })[]
  agreements: (Line & {
    person: string | null
    answer: AgreementAnswer
    dueOn: string
    said: NamedSaying[]
  })[]
  leads: {
    familyId: string
    familyName: string
    children: string
    level: EpisodeLevel
    nextOn: string
    nextWhat: NextWhat
  }[]
  meetings: {
    id: string
    familyId: string
    familyName: string
    startsAt: string
    place: string
    leading: string
    coming: number
    notReplied: number
  }[]
  unfinished: {
    id: string
    kind: Unfinished['kind']
    documentId: string
    familyId: string
    familyName: string
    at: string
  }[]
}

/** Two working days to answer a question put to a person: our default, shown as a due day like any other. */
const toAnswer = workingDays(2)

function itemsFrom(work: WorkRow, horizon: string): WorkItem[] {
  const answerBy = (at: string) => addWorkingDays(dayFromInstant(new Date(at)), toAnswer)
  const items: WorkItem[] = [
    ...work.actions.map((action) => ({ ...action, kind: 'action' as const, dueOn: toDay(action.dueOn) })),
    ...work.asked.map(({ askedAt, ...asked }) => ({
      ...asked,
      kind: 'asked-to-lead' as const,
      dueOn: answerBy(askedAt),
    })),
    ...work.closures.map(({ askedAt, ...asked }) => ({
      ...asked,
      kind: 'closure-to-sign-off' as const,
      dueOn: answerBy(askedAt),
    })),
    ...work.returned.map(({ at, ...returned }) => ({
      ...returned,
      kind: 'closure-returned' as const,
      dueOn: answerBy(at),
    })),
    ...work.agreements.map(({ person, said, ...agreement }) => ({
      ...agreement,
      agencies: saidByName(said),
      kind: 'agreement' as const,
      person: person ?? undefined,
      dueOn: toDay(agreement.dueOn),
    })),
    ...work.leads
      .filter(({ nextOn }) => nextOn <= horizon)
      .map(({ familyId, familyName, nextOn, nextWhat }) => ({
        kind: 'next' as const,
        id: familyId,
        familyId,
        familyName,
        what: nextWhat,
        dueOn: toDay(nextOn),
      })),
  ]
  return items.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1))
}

/** One statement, each part through an index on what is still open (reference/performance.md 2.2). */
function statement(actor: Actor, horizon: Day): Sql {
  const me = sql`${actor.workerId}::uuid`
  const seen = (familyId: Sql) => visibleWhere(actor, 'viewFamily', familyId)
  return sql`SELECT json_build_object(
    'actions', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'familyId', a.family_id, 'familyName', f.name,
      'words', a.words, 'dueOn', a.due_on)), '[]') FROM action a JOIN family f ON f.id = a.family_id
      JOIN plan p ON p.id = a.plan_id AND p.ended_at IS NULL
      WHERE a.worker_id = ${me} AND a.done_at IS NULL AND a.dropped_at IS NULL AND ${seen(sql`a.family_id`)}),
    'asked', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'familyId', l.family_id, 'familyName', f.name,
      'askedBy', w.name, 'askedAt', l.asked_at)), '[]') FROM lead_professional l JOIN family f ON f.id = l.family_id
      JOIN worker w ON w.id = l.asked_by WHERE l.worker_id = ${me} AND l.accepted_at IS NULL AND l.declined_at IS NULL
      AND l.ended_at IS NULL AND ${seen(sql`l.family_id`)}),
    'closures', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'familyId', c.family_id, 'familyName', f.name,
      'askedBy', w.name, 'askedAt', c.asked_at)), '[]') FROM closure c JOIN family f ON f.id = c.family_id
      JOIN worker w ON w.id = c.asked_by WHERE c.signed_off_at IS NULL AND c.returned_at IS NULL
      AND ${visibleWhere(actor, 'signOffClosure', sql`c.family_id`)}),
    'returned', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'familyId', c.family_id, 'familyName', f.name,
      'by', w.name, 'at', c.returned_at)), '[]') FROM closure c JOIN family f ON f.id = c.family_id JOIN worker w ON w.id = c.returned_by
      JOIN episode e ON e.id = c.episode_id AND e.closed_at IS NULL
      WHERE c.asked_by = ${me} AND c.returned_at IS NOT NULL AND ${seen(sql`c.family_id`)}
      AND NOT EXISTS (SELECT 1 FROM closure later WHERE later.episode_id = c.episode_id AND later.asked_at > c.asked_at)),
    'agreements', ${agreementsToTalkAbout(actor, horizon)},
    'leads', (SELECT coalesce(json_agg(json_build_object('familyId', c.family_id, 'familyName', c.family_name, 'children', c.children,
      'level', c.level, 'nextOn', c.next_on, 'nextWhat', c.next_what) ORDER BY c.next_on, c.family_name), '[]')
      FROM caseload_entry c WHERE c.holder_id = ${me} AND ${seen(sql`c.family_id`)}),
    'meetings', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'familyId', m.family_id, 'familyName', f.name,
      'startsAt', m.starts_at, 'place', m.place, 'leading', w.name,
      'coming', (SELECT count(*) FROM meeting_person x WHERE x.meeting_id = m.id AND x.reply = 'coming'),
      'notReplied', (SELECT count(*) FROM meeting_person x WHERE x.meeting_id = m.id AND x.reply IS NULL)) ORDER BY m.starts_at), '[]')
      FROM (SELECT i.id FROM caseload_entry c JOIN meeting i ON i.episode_id = c.episode_id WHERE c.holder_id = ${me}
          AND i.recorded_at IS NULL AND i.cancelled_at IS NULL
        UNION SELECT x.meeting_id FROM meeting_person x WHERE x.worker_id = ${me}) mine
      JOIN meeting m ON m.id = mine.id AND m.recorded_at IS NULL AND m.cancelled_at IS NULL JOIN family f ON f.id = m.family_id
      JOIN holding h ON h.episode_id = m.episode_id AND h.until_at IS NULL JOIN worker w ON w.id = h.worker_id
      WHERE ${seen(sql`m.family_id`)}),
    'unfinished', (SELECT coalesce(json_agg(row_to_json(d) ORDER BY d.at DESC), '[]') FROM (
      (SELECT DISTINCT ON (a.id) s.id, 'assessment' AS kind, a.id AS "documentId", a.family_id AS "familyId", f.name AS "familyName", d.updated_at AS at
      FROM draft d JOIN assessment_section s ON s.id = d.document_id JOIN assessment a ON a.id = s.assessment_id
      JOIN family f ON f.id = a.family_id
      WHERE d.kind = 'assessment-section' AND d.updated_by = ${me} AND d.closed_at IS NULL AND a.completed_at IS NULL
        AND s.finished_at IS NULL AND ${seen(sql`a.family_id`)} ORDER BY a.id, d.updated_at DESC)
      UNION ALL
      SELECT d.id, d.kind, d.document_id, d.family_id, f.name, d.updated_at FROM draft d JOIN family f ON f.id = d.family_id
      WHERE d.kind = 'contact' AND d.owner_id = ${me} AND d.closed_at IS NULL AND ${visibleWhere(actor, 'recordContact', sql`d.family_id`)}
      UNION ALL
      SELECT d.id, d.kind, d.document_id, d.family_id, f.name, d.updated_at FROM draft d JOIN family f ON f.id = d.family_id
      WHERE d.kind = 'closure' AND d.updated_by = ${me} AND d.closed_at IS NULL AND ${visibleWhere(actor, 'askClosure', sql`d.family_id`)}
        AND NOT EXISTS (SELECT 1 FROM closure c WHERE c.episode_id = d.document_id AND c.asked_at >= d.updated_at)
      UNION ALL
      SELECT d.id, d.kind, d.document_id, d.family_id, f.name, d.updated_at FROM draft d JOIN family f ON f.id = d.family_id
      WHERE d.kind = 'letter' AND d.updated_by = ${me} AND d.closed_at IS NULL AND ${visibleWhere(actor, 'giveDocument', sql`d.family_id`)}) d)
  ) AS work`
}
