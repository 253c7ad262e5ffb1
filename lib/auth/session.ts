import 'server-only'
import type { Actor, TextSize, Work } from '@/lib/access/actor'
import type { Day } from '@/lib/calendar/day'
import { newId } from '@/lib/db/id'
import { inTransaction, readAsNobody, sql, type Transaction } from '@/lib/db/transaction'
import type { Factor } from './factor'
import { needsKey } from './needs-key'

/** After this long without a request the session ends. */
export const idleMinutes = 30
/** However busy, a session ends after this long. */
export const absoluteHours = 12

type SessionRow = {
  id: string
  started_at: Date
  last_seen_at: Date
  ended_at: Date | null
  fresh_at: Date | null
  left_at: Date | null
  worker_id: string
  sign_in_id: string
  posts: string[]
  works_elsewhere: boolean
  name: string
  job_title: string
  agency_id: string
  agency_name: string
  team_id: string | null
  work: Work
  text_size: TextSize | null
  manages: string[] | null
  factors: Factor[]
  keys_from: Day | null
}

/** Whose sign-in was proved, with what, on what, and as which further post of theirs it begins, if as one. */
export type NewSession = {
  workerId: string
  postId?: string
  factors: readonly Factor[]
  device?: string | undefined
  /** The browser, by the name it is known under for this person. */
  knownDevice?: string | undefined
}

/** Begins a session for somebody who has just proved who they are, and returns its id. */
export async function beginSession(
  tx: Transaction,
  { workerId, postId, factors, device, knownDevice }: NewSession,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.session.createMany({
    data: {
      id,
      workerId,
      postId: postId ?? null,
      startedAt: now,
      lastSeenAt: now,
      freshAt: now,
      factors: [...factors],
      device: device ?? null,
      knownDevice: knownDevice ?? null,
    },
  })
  return id
}

/**
 * The signed-in person of a session, in the post they act as; nothing when it has ended, idled or run its time, or when
 * that post has ended.
 */
export async function actorOfSession(sessionId: string, now: Date): Promise<Actor | undefined> {
  const [row] = await readAsNobody<SessionRow>(sql`
    SELECT s.id, s.started_at, s.last_seen_at, s.ended_at, s.fresh_at, w.left_at, w.id AS worker_id, w.name, w.job_title,
      w.agency_id, a.name AS agency_name, w.team_id, w.work, self.text_size, s.factors, s.worker_id AS sign_in_id, o.posts,
      o.works_elsewhere, (SELECT keys_from::text FROM partnership WHERE id = 1) AS keys_from,
      (SELECT array_agg(m.team_id::text) FROM team_management m WHERE m.worker_id = w.id
        AND m.from_at <= ${now} AND (m.until_at IS NULL OR m.until_at > ${now})) AS manages
    FROM session s JOIN worker self ON self.id = s.worker_id
    JOIN worker w ON w.id = coalesce(s.post_id, s.worker_id) AND w.sign_in_id = s.worker_id JOIN agency a ON a.id = w.agency_id
    CROSS JOIN LATERAL (SELECT array_agg(p.id::text) AS posts,
      coalesce(bool_or(p.id <> w.id AND (p.left_at IS NULL OR p.left_at > ${now})), false) AS works_elsewhere
      FROM worker p WHERE p.sign_in_id = s.worker_id) o
    WHERE s.id = ${sessionId}::uuid`)
  if (!row || row.ended_at || (row.left_at && row.left_at <= now)) return undefined
  const over = whyOver(row, now)
  if (over) {
    await inTransaction(null, (tx) => endSession(tx, sessionId, over, now))
    return undefined
  }
  // Written at most once a minute: it decides a half-hour limit, and every write waits for the disk.
  if (now.getTime() - row.last_seen_at.getTime() > 60_000) await seenNow(sessionId, now)
  return toActor(row, now)
}

async function seenNow(sessionId: string, now: Date): Promise<void> {
  await inTransaction(null, (tx) =>
    tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { lastSeenAt: now } }),
  )
}

export type WhyEnded =
  | 'signed-out'
  | 'idle'
  | 'too-long'
  | 'ended-by-administrator'
  | 'ended-by-owner'
  | 'signed-in-again'
  | 'password-changed'
  | 'left'

/** Ends a session at once, everywhere. Ending an ended one changes nothing. */
export async function endSession(
  tx: Transaction,
  sessionId: string,
  why: WhyEnded,
  now: Date,
): Promise<void> {
  await tx.session.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: now, endedWhy: why },
  })
}

/** Ends every session of a sign-in, but for one if it is named. Returns how many there were. */
export async function endSessionsOf(
  tx: Transaction,
  signInId: string,
  why: WhyEnded,
  now: Date,
  except?: string,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { workerId: signInId, endedAt: null, ...(except && { id: { not: except } }) },
    data: { endedAt: now, endedWhy: why },
  })
  return count
}

/** Ends every session that acts as this post. Their person may sign in again and act as another. */
export async function endSessionsAs(
  tx: Transaction,
  postId: string,
  why: WhyEnded,
  now: Date,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { endedAt: null, OR: [{ postId }, { postId: null, workerId: postId }] },
    data: { endedAt: now, endedWhy: why },
  })
  return count
}

/** Why a session may not go on, if so. Idle and absolute limits: ASVS 7.3.1 and 7.3.2. */
function whyOver(session: { started_at: Date; last_seen_at: Date }, now: Date): WhyEnded | undefined {
  if (now.getTime() - session.started_at.getTime() > absoluteHours * 3_600_000) return 'too-long'
  if (now.getTime() - session.last_seen_at.getTime() > idleMinutes * 60_000) return 'idle'
  return undefined
}

function toActor(row: SessionRow, now: Date): Actor {
  const hasShownKey = row.factors.includes('security-key')
  return {
    workerId: row.worker_id,
    signInId: row.sign_in_id,
    posts: row.posts,
    worksElsewhere: row.works_elsewhere,
    name: row.name,
    jobTitle: row.job_title,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
    teamId: row.team_id ?? undefined,
    work: row.work,
    manages: row.manages ?? [],
    sessionId: row.id,
    freshAt: row.fresh_at ?? row.started_at,
    ...(!hasShownKey && needsKey(row.work, row.keys_from ?? undefined, now) && { mustShowKey: true }),
    ...(row.text_size && { textSize: row.text_size }),
  }
}
