import type { Client } from 'pg'
import type { Actor, Work } from '@/lib/access/actor'
import { newId } from '@/lib/db/id'
import { allStandings, type Row, type Standing, standings } from './standings'

export const kindsOfWork = [
  'practitioner',
  'hub',
  'mash',
  'manager',
  'administrator',
  'guidance-lead',
] as const satisfies Work[]

export type Walker = { standing: Standing; actor: Actor }

/**
 * For every way to stand to a family and every kind of work, somebody who stands so to each of these families.
 * Those who stand alike share an agency and a team, which nobody of the sample belongs to.
 */
export async function walkers(owner: Client, families: readonly string[]): Promise<Walker[]> {
  const everyone: Walker[] = []
  for (const standing of allStandings) {
    const agencyId = newId()
    const teamId = newId()
    await owner.query("INSERT INTO agency (id, name, kind) VALUES ($1, $2, 'charity')", [
      agencyId,
      `Agency ${standing}`,
    ])
    await owner.query("INSERT INTO team (id, agency_id, name, locality) VALUES ($1, $2, $3, 'Millbrook')", [
      teamId,
      agencyId,
      'Team',
    ])
    for (const work of kindsOfWork) {
      const actor = await aWorker(owner, { standing, work, agencyId, teamId })
      everyone.push({ standing, actor })
      for (const familyId of families) await stand(owner, actor, familyId, standing)
    }
    for (const familyId of families) await standTogether(owner, { agencyId, teamId }, familyId, standing)
  }
  return everyone
}

async function aWorker(
  owner: Client,
  { standing, work, agencyId, teamId }: { standing: Standing; work: Work; agencyId: string; teamId: string },
): Promise<Actor> {
  const workerId = newId()
  const name = `${standing} ${work}`
  await owner.query(
    `INSERT INTO worker (id, name, job_title, email, agency_id, team_id, work, sample)
     VALUES ($1, $2, 'Walker of the matrix', $3, $4, $5, $6, false)`,
    [workerId, name, `${workerId}@example.org`, agencyId, teamId, work],
  )
  const otherPost = await anotherPost(owner, workerId, work)
  await owner.query(
    'INSERT INTO team_management (id, team_id, worker_id, from_at) VALUES ($1, $2, $3, now())',
    [newId(), teamId, workerId],
  )
  const sessionId = newId()
  await owner.query(
    'INSERT INTO session (id, worker_id, started_at, last_seen_at) VALUES ($1, $2, now(), now())',
    [sessionId, workerId],
  )
  return {
    workerId,
    signInId: workerId,
    posts: [workerId, otherPost],
    worksElsewhere: true,
    name,
    jobTitle: 'Walker of the matrix',
    agencyId,
    agencyName: `Agency ${standing}`,
    teamId,
    work,
    manages: [teamId],
    sessionId,
    // Everybody has just proved who they are, however long the matrix takes.
    freshAt: new Date('2100-01-01'),
  }
}

/** Everybody of the matrix has another post, at an agency of its own: nothing held there may speak for them here. */
async function anotherPost(owner: Client, signInId: string, work: Work): Promise<string> {
  const [agencyId, id] = [newId(), newId()]
  await owner.query("INSERT INTO agency (id, name, kind) VALUES ($1, 'Elsewhere', 'charity')", [agencyId])
  await owner.query(
    `INSERT INTO worker (id, sign_in_id, name, job_title, agency_id, work, sample)
     VALUES ($1, $2, 'Elsewhere', 'Walker of the matrix', $3, $4, false)`,
    [id, signInId, agencyId, work],
  )
  return id
}

function stand(owner: Client, actor: Actor, familyId: string, standing: Standing): Promise<unknown> {
  const [, otherPost] = actor.posts
  return give(owner, familyId, { worker: actor.workerId, ...(otherPost && { otherPost }) }, standing)
}

function standTogether(
  owner: Client,
  { agencyId, teamId }: { agencyId: string; teamId: string },
  familyId: string,
  standing: Standing,
): Promise<unknown> {
  return give(owner, familyId, { agency: agencyId, team: teamId }, standing)
}

async function give(
  owner: Client,
  familyId: string,
  to: { worker?: string; agency?: string; team?: string; otherPost?: string },
  standing: Standing,
): Promise<void> {
  for (const row of standings[standing]) {
    const receiver = to[row.to]
    if (receiver === undefined) continue
    await owner.query(
      `INSERT INTO family_access (id, family_id, ${row.to === 'otherPost' ? 'worker' : row.to}_id, relation, from_at, until_at)
       VALUES ($1, $2, $3, $4, now() - interval '1 day', $5)`,
      [newId(), familyId, receiver, row.relation, untilOf(row)],
    )
  }
}

/** An emergency is for a time by its nature; anything else goes on until it is ended. */
function untilOf(row: Row): Date | null {
  if (row.ended) return new Date(Date.now() - 60_000)
  return row.relation === 'emergency' ? new Date(Date.now() + 3_600_000) : null
}
