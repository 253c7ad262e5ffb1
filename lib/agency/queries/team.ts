import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { localitiesToChoose } from '@/lib/locality/to-choose'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { TeamView } from '../types'

/** One team of an organisation: its place, its people, and who manages it and did, from when to when. */
export const teamToSee = query({
  name: 'agency.team',
  input: z.strictObject({ teamId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'staff-listed',
  run: async ({ tx, actor, input, now, noteForAudit }): Promise<TeamView> => {
    const team = await tx.team.findUnique({
      where: { id: input.teamId },
      include: {
        agency: true,
        managements: { orderBy: { fromAt: 'desc' }, include: { worker: { select: { name: true } } } },
        workers: {
          where: { OR: [{ leftAt: null }, { leftAt: { gt: now } }] },
          orderBy: { name: 'asc' },
        },
      },
    })
    if (!team) throw new NotFound()
    noteForAudit({ subjectId: team.id })
    const managers = await tx.worker.findMany({
      where: {
        work: 'manager',
        OR: [{ leftAt: null }, { leftAt: { gt: now } }],
        id: { notIn: [...actor.posts] },
      },
      include: { agency: true },
      orderBy: { name: 'asc' },
    })
    const isNow = (until: Date | null) => until === null || until > now
    const current = team.managements.filter(({ untilAt }) => isNow(untilAt))
    return {
      id: team.id,
      name: team.name,
      locality: team.locality,
      agency: { id: team.agency.id, name: team.agency.name },
      localities: await localitiesToChoose(tx, team.locality),
      managers: team.managements.map(({ id, worker, fromAt, untilAt }) => ({
        id,
        name: worker.name,
        since: fromAt,
        until: untilAt ?? undefined,
      })),
      couldManage: managers
        .filter(({ id }) => !current.some(({ workerId }) => workerId === id))
        .map(({ id, name, jobTitle, agency }) => ({ id, name, about: `${jobTitle}, ${agency.name}` })),
      workers: team.workers.map(({ id, name, jobTitle }) => ({ id, name, jobTitle })),
    }
  },
})
