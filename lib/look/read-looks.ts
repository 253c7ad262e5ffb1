import type { Work } from '@/lib/access/actor'
import type { Relation } from '@/lib/access/relation'
import type { OwnerConnection } from '@/lib/guidance/run-trials'
import type { DayToAsk } from './count-looks'
import { type LooksAtFamily, type LooksOfDay, surnameOf, usualOf } from './rules'

/** What somebody did on a day, and what their usual is. Nothing of somebody who is no longer in the partnership’s list. */
export async function dayOfWorker(
  owner: OwnerConnection,
  { workerId, day }: DayToAsk,
  isWorkingDay: boolean,
): Promise<LooksOfDay | undefined> {
  const { rows } = await owner.query<DayRow>(
    `SELECT w.work, count(d.family_id) FILTER (WHERE d.looks > 0)::int AS families, count(d.family_id) FILTER (WHERE d.at_night > 0)::int AS at_night, coalesce(t.nothing, 0) AS nothing, coalesce(t.hidden, 0) AS hidden,
       coalesce(t.slowed, 0) AS slowed,
       (SELECT count(*)::int FROM emergency_access e WHERE e.worker_id = w.id AND e.family_id IS NOT NULL
         AND e.started_at > $2::date - 29 AND e.started_at < $2::date + 1) AS emergencies,
       ARRAY(SELECT count(*)::int FROM look_day u WHERE u.worker_id = w.id AND u.looks > 0
         AND u.day >= $2::date - 60 AND u.day < $2::date GROUP BY u.day) AS usual
     FROM worker w LEFT JOIN look_day d ON d.worker_id = w.id AND d.day = $2::date
     LEFT JOIN look_try t ON t.worker_id = w.id AND t.day = $2::date
     WHERE w.id = $1 GROUP BY w.id, w.work, t.nothing, t.hidden, t.slowed`,
    [workerId, day],
  )
  const [row] = rows
  return (
    row && {
      work: row.work,
      families: row.families,
      usual: usualOf(row.usual),
      outOfHours: isWorkingDay ? row.at_night : row.families,
      nothingThere: row.nothing,
      hidden: row.hidden,
      slowed: row.slowed,
      emergencies: row.emergencies,
    }
  )
}

/** What somebody did in each of the families they looked at on a day, over the thirty days that end with it. */
export async function familiesOfDay(
  owner: OwnerConnection,
  { workerId, day }: DayToAsk,
): Promise<(LooksAtFamily & { familyId: string })[]> {
  const { rows } = await owner.query<FamilyRow>(
    `SELECT d.family_id, w.name, d.relations, s.days, s.did, ended.days AS days_since,
       ARRAY(SELECT p.full_name FROM family_member m JOIN person p ON p.id = m.person_id WHERE m.family_id = d.family_id) AS names
     FROM look_day d JOIN worker w ON w.id = d.worker_id
     CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE x.looks > 0)::int AS days, sum(x.did)::int AS did FROM look_day x
       WHERE x.worker_id = d.worker_id AND x.family_id = d.family_id AND x.day BETWEEN d.day - 29 AND d.day) s
     LEFT JOIN LATERAL (SELECT d.day - max(e.closed_at)::date AS days FROM episode e WHERE e.family_id = d.family_id
       HAVING count(*) FILTER (WHERE e.closed_at IS NULL OR e.closed_at::date > d.day) = 0
         AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.family_id = d.family_id AND c.recorded_at > max(e.closed_at))) ended ON true
     WHERE d.worker_id = $1 AND d.day = $2::date AND d.looks > 0`,
    [workerId, day],
  )
  return rows.map((row) => ({
    familyId: row.family_id,
    workerSurname: surnameOf(row.name),
    familySurnames: row.names.map(surnameOf),
    relations: row.relations,
    daysSinceEnded: row.days_since ?? undefined,
    daysLooked: row.days,
    did: row.did,
  }))
}

type DayRow = {
  work: Work
  families: number
  at_night: number
  nothing: number
  hidden: number
  slowed: number
  emergencies: number
  usual: number[]
}
type FamilyRow = {
  family_id: string
  name: string
  relations: Relation[]
  days: number
  did: number
  days_since: number | null
  names: string[]
}
