import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { AgencyKind, AgencyView } from '../types'

/** One organisation: its teams with who manages them, and the people who work there now. */
export const agencyToSee = query({
  name: 'agency.see',
  input: z.strictObject({ agencyId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'staff-listed',
  run: async ({ tx, input, now, noteForAudit }): Promise<AgencyView> => {
    const agency = await tx.agency.findUnique({
      where: { id: input.agencyId },
      include: {
        teams: {
          orderBy: { name: 'asc' },
          include: {
            managements: {
              where: { OR: [{ untilAt: null }, { untilAt: { gt: now } }] },
              include: { worker: { select: { name: true } } },
            },
          },
        },
        workers: {
          where: { OR: [{ leftAt: null }, { leftAt: { gt: now } }] },
          orderBy: { name: 'asc' },
          include: { team: { select: { name: true } } },
        },
      },
    })
    if (!agency) throw new NotFound()
    noteForAudit({ subjectId: agency.id })
    return {
      id: agency.id,
      name: agency.name,
      kind: agency.kind as AgencyKind,
      phone: agency.phone ?? undefined,
      teams: agency.teams.map(({ id, name, locality, managements }) => ({
        id,
        name,
        locality,
        managers: managements.map(({ worker }) => worker.name).join(', '),
      })),
      workers: agency.workers.map(({ id, name, jobTitle, team }) => ({
        id,
        name,
        jobTitle,
        team: team?.name,
      })),
    }
  },
})
