import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Actor, Work } from '@/lib/access/actor'
import { cookieName, sessionCookie } from '@/lib/auth/next-auth'

/** Somebody of the generated population, signed in. */
export type Somebody = { workerId: string; agencyId: string; work: Work; manages: string[]; cookie: string }

type Row = { id: string; agency_id: string; work: Work; manages: string[] | null }

/** Signs people in beneath the app, and gives what their browser would send. */
export async function signIn(owner: Client, which: string): Promise<Somebody[]> {
  const { rows } = await owner.query<Row>(
    `SELECT w.id, w.agency_id, w.work, (SELECT array_agg(m.team_id::text) FROM team_management m WHERE m.worker_id = w.id) AS manages
     FROM worker w ${which}`,
  )
  const people: Somebody[] = []
  for (const { id, agency_id, work, manages } of rows) {
    const session = randomUUID()
    await owner.query(
      'INSERT INTO session (id, worker_id, started_at, last_seen_at) VALUES ($1, $2, now(), now())',
      [session, id],
    )
    const { value } = await sessionCookie(session)
    people.push({
      workerId: id,
      agencyId: agency_id,
      work,
      manages: manages ?? [],
      cookie: `${cookieName()}=${value}`,
    })
  }
  return people
}

/** The settings row security reads, for a connection of the app's role. */
export function settingsOf({
  workerId,
  agencyId,
  work,
  manages,
}: Pick<Actor, 'workerId' | 'agencyId' | 'work' | 'manages'>): string {
  return `SELECT set_config('app.worker', '${workerId}', false), set_config('app.agency', '${agencyId}', false),
    set_config('app.work', '${work}', false), set_config('app.teams', '${manages.join(',')}', false)`
}
