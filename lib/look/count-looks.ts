import { auditEvents } from '@/lib/audit/events'
import type { OwnerConnection } from '@/lib/guidance/run-trials'
import { isLook } from './looking'

/** Whose day has something new in it. */
export type DayToAsk = { workerId: string; day: string }

const looking = Object.keys(auditEvents).filter(isLook)

/** So that a first count of a long trail is done in bearable pieces. */
const batch = 200_000

/**
 * Counts the entries of the trail since the last time, each once, into what each person did in each family on each day.
 * Answers whose days have something new. One transaction of the caller's holds the mark and the counts together.
 */
export async function countLooks(owner: OwnerConnection): Promise<{ days: DayToAsk[]; isAll: boolean }> {
  const { rows: marks } = await owner.query<{ from: string; to: string; head: string }>(
    `SELECT m.seq::text AS from, least(m.seq + $1, h.seq)::text AS to, h.seq::text AS head
     FROM look_mark m, audit_head h FOR UPDATE OF m`,
    [batch],
  )
  const [mark] = marks
  if (!mark || mark.from === mark.to) return { days: [], isAll: true }
  const range = [mark.from, mark.to]
  const days = await owner.query<DayToAsk>(
    `WITH new AS (SELECT actor_id, (at AT TIME ZONE 'Europe/London') AS at, family_id, event, relation FROM audit_event
       WHERE seq > $1 AND seq <= $2 AND actor_id IS NOT NULL AND family_id IN (SELECT id FROM family)),
     counted AS (INSERT INTO look_day AS d (worker_id, day, family_id, looks, did, at_night, relations)
       SELECT actor_id, at::date, family_id, count(*) FILTER (WHERE event = ANY ($3)), count(*) FILTER (WHERE event <> ALL ($3)),
         count(*) FILTER (WHERE event = ANY ($3) AND extract(hour FROM at) NOT BETWEEN 7 AND 20),
         coalesce(array_agg(DISTINCT relation) FILTER (WHERE relation IS NOT NULL), '{}')
       FROM new GROUP BY 1, 2, 3
       ON CONFLICT (worker_id, day, family_id) DO UPDATE SET looks = d.looks + excluded.looks, did = d.did + excluded.did,
         at_night = d.at_night + excluded.at_night,
         relations = ARRAY(SELECT DISTINCT unnest(d.relations || excluded.relations))
       RETURNING worker_id, day)
     SELECT DISTINCT worker_id AS "workerId", day::text FROM counted`,
    [...range, looking],
  )
  const tries = await owner.query<DayToAsk>(
    `WITH new AS (SELECT actor_id, (at AT TIME ZONE 'Europe/London')::date AS day, event, subject_id FROM audit_event
       WHERE seq > $1 AND seq <= $2 AND actor_id IS NOT NULL AND (event = 'slowed-down' OR (event = 'refused' AND details ->> 'why' = 'not-there-for-them'))),
     counted AS (INSERT INTO look_try AS t (worker_id, day, nothing, hidden, slowed)
       SELECT actor_id, day, count(*) FILTER (WHERE event = 'refused'),
         count(*) FILTER (WHERE event = 'refused' AND (kept_from_family(actor_id, subject_id)
           OR EXISTS (SELECT 1 FROM record_restriction r WHERE r.record_id = subject_id))),
         count(*) FILTER (WHERE event = 'slowed-down')
       FROM new GROUP BY 1, 2
       ON CONFLICT (worker_id, day) DO UPDATE SET nothing = t.nothing + excluded.nothing, hidden = t.hidden + excluded.hidden,
         slowed = t.slowed + excluded.slowed
       RETURNING worker_id, day)
     SELECT worker_id AS "workerId", day::text FROM counted`,
    range,
  )
  const emergencies = await owner.query<DayToAsk>(
    `SELECT DISTINCT actor_id AS "workerId", (at AT TIME ZONE 'Europe/London')::date::text AS day FROM audit_event
     WHERE seq > $1 AND seq <= $2 AND event = 'emergency-opened' AND actor_id IS NOT NULL`,
    range,
  )
  await owner.query('UPDATE look_mark SET seq = $1', [mark.to])
  return { days: each([...days.rows, ...tries.rows, ...emergencies.rows]), isAll: mark.to === mark.head }
}

function each(days: readonly DayToAsk[]): DayToAsk[] {
  return [...new Map(days.map((one) => [`${one.workerId} ${one.day}`, one])).values()]
}
