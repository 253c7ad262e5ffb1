import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { newId } from '@/lib/db/id'
import type { OwnerConnection } from '@/lib/guidance/run-trials'
import { type FactRow, factsOf } from './read-facts'
import { dueOf, isOver } from './rules'
import { type Counting, countings, type Periods } from './types'

/** So that a partnership of a hundred thousand families is read in bearable pieces. */
const batch = 500

/**
 * Notices records whose time is over and takes back what is no longer so, each in a transaction of its own: stopped
 * anywhere, the next run goes on. Whose the decision is follows from who stands to the family; where no manager does,
 * the nearest are given it.
 */
export async function noticeDue(owner: OwnerConnection, now: Date): Promise<void> {
  const today = dayFromInstant(now)
  const periods = await periodsThatCount(owner)
  await takeBack(owner, now)
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await owner.query<FactRow & { id: string }>(
      `SELECT f.id, facts.* FROM family f CROSS JOIN LATERAL keeping_facts(f.id) facts WHERE f.id > $1
         AND (f.created_at AT TIME ZONE 'Europe/London')::date + make_interval(years => $3) <= $2::date
         AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.family_id = f.id AND e.closed_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM record_due d WHERE d.family_id = f.id AND d.ended_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM record_hold h WHERE h.family_id = f.id AND h.lifted_at IS NULL)
         AND coalesce((SELECT k.until_on FROM kept_longer k WHERE k.family_id = f.id ORDER BY k.kept_at DESC, k.id DESC LIMIT 1), $2) <= $2::date
       ORDER BY f.id LIMIT $4`,
      [after, today, periods.writing, batch],
    )
    for (const { id, ...facts } of rows) await notice(owner, { familyId: id, facts, periods, today, now })
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

type Noticing = { familyId: string; facts: FactRow; periods: Periods; today: Day; now: Date }

async function notice(
  owner: OwnerConnection,
  { familyId, facts, periods, today, now }: Noticing,
): Promise<void> {
  const due = dueOf(factsOf(facts), periods)
  if (!due || !isOver(due, today)) return
  const id = newId()
  await owner.query(
    `WITH due AS (INSERT INTO record_due (id, family_id, counts_from, counted_on, years, due_on, noticed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id, family_id)
     SELECT find_who_decides(family_id, id, $7), append_audit($7, 'record-time-over', NULL, NULL, family_id, id, NULL, NULL,
       jsonb_build_object('purpose', 'running', 'countsFrom', $3::text, 'years', $5::int)) FROM due`,
    [id, familyId, due.countsFrom, due.countedOn, due.years, due.dueOn, now],
  )
}

/** A record whose family is helped again, or whose period was made longer, is not over: whatever was agreed is stopped. */
async function takeBack(owner: OwnerConnection, now: Date): Promise<void> {
  await owner.query(
    `WITH ended AS (UPDATE record_due d SET ended_at = $1, ended_why = 'no-longer-due'
       WHERE d.ended_at IS NULL AND coalesce(record_due_on(d.family_id) > ($1 AT TIME ZONE 'Europe/London')::date, true) RETURNING d.id)
     UPDATE letting_go g SET stopped_at = $1 FROM ended WHERE g.due_id = ended.id AND g.stopped_at IS NULL`,
    [now],
  )
}

async function periodsThatCount(owner: OwnerConnection): Promise<Periods> {
  const { rows } = await owner.query<{ counting: Counting; years: number }>(
    'SELECT counting, years_kept(counting) AS years FROM unnest($1::text[]) AS counting',
    [countings],
  )
  const of = (counting: Counting) => {
    const row = rows.find((one) => one.counting === counting)
    if (!row) throw new Error(`No period counts from ${counting}`)
    return row.years
  }
  return { birth: of('birth'), closing: of('closing'), writing: of('writing') }
}
