import 'server-only'
import { z } from 'zod'
import type { Work } from '@/lib/access/actor'
import { isSelf } from '@/lib/access/same-person'
import { nothing } from '@/lib/access/subject'
import { idleMinutes } from '@/lib/auth/session'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { WorkerToLookAfter } from '../types'

/**
 * One post of somebody as an administrator looks after it: where it is, how many families, by number only; and of its
 * person how they sign in and what other posts they have.
 */
export const workerToLookAfter = query({
  name: 'worker.to-look-after',
  input: z.strictObject({ workerId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'staff-listed',
  run: async ({ tx, actor, input, now, noteForAudit }): Promise<WorkerToLookAfter> => {
    const worker = await tx.worker.findUnique({
      where: { id: input.workerId },
      include: { agency: true, team: true },
    })
    if (!worker) throw new NotFound()
    noteForAudit({ subjectId: worker.id })
    const [{ families } = { families: 0 }] = await tx.$queryRaw<{ families: number }[]>`
      SELECT families_of_worker(${worker.id}::uuid, ARRAY['holder', 'lead-professional']) AS families`
    const idleSince = new Date(now.getTime() - idleMinutes * 60_000)
    const sessions = await tx.session.count({
      where: { workerId: worker.signInId, endedAt: null, lastSeenAt: { gt: idleSince } },
    })
    const hasApp = (await tx.authenticator.count({ where: { workerId: worker.signInId } })) > 0
    const posts = await tx.worker.findMany({
      where: { signInId: worker.signInId },
      include: { agency: true },
      orderBy: { id: 'asc' },
    })
    const keys = await tx.securityKey.findMany({
      where: { workerId: worker.signInId, stoppedAt: null },
      orderBy: { addedAt: 'asc' },
      select: { id: true, name: true, addedAt: true },
    })
    const agencies = await tx.agency.findMany({
      orderBy: { name: 'asc' },
      include: { teams: { orderBy: { name: 'asc' } } },
    })
    return {
      id: worker.id,
      name: worker.name,
      email: posts.find(({ id }) => id === worker.signInId)?.email ?? '',
      jobTitle: worker.jobTitle,
      work: worker.work as Work,
      agency: { id: worker.agency.id, name: worker.agency.name },
      team: worker.team ? { id: worker.team.id, name: worker.team.name } : undefined,
      capacity: worker.capacity ?? undefined,
      leftAt: worker.leftAt ?? undefined,
      hasLeft: worker.leftAt !== null && worker.leftAt <= now,
      isMe: isSelf(actor, worker.id),
      otherPosts: posts
        .filter(({ id }) => id !== worker.id)
        .map(({ id, jobTitle, agency, leftAt }) => ({
          id,
          jobTitle,
          agency: agency.name,
          hasLeft: leftAt !== null && leftAt <= now,
        }))
        .sort((one, other) => Number(one.hasLeft) - Number(other.hasLeft)),
      families,
      sessions,
      hasApp,
      keys,
      agencies: agencies.map(({ id, name }) => ({ id, name })),
      teams: agencies.flatMap((agency) =>
        agency.teams.map((team) => ({ id: team.id, name: `${team.name}, ${agency.name}` })),
      ),
    }
  },
})
