import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { family } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayFromColumn } from '@/lib/db/day-column'
import type { Transaction } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import type { NamedPerson, OpenRestriction, RestrictionReason, RestrictionView } from '../types'

/** Whether a family is restricted, who is named, and who could be. */
export const restrictionOfFamily = query({
  name: 'restriction.of-family',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'restrictFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'restriction-viewed',
  run: async ({ tx, actor, familyId, can }): Promise<RestrictionView> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const workers = await everybody(tx, familyId)
    const row = await tx.familyRestriction.findFirst({ where: { familyId, liftedAt: null } })
    const named = row
      ? await tx.restrictionPerson.findMany({ where: { restrictionId: row.id, untilAt: null } })
      : []
    const nameOf = (id: string) => workers.find((worker) => worker.id === id)?.name ?? 'Somebody who has left'
    const holding = await tx.holding.findFirst({ where: { familyId, untilAt: null } })
    const isNamed = (id: string) => named.some(({ workerId }) => workerId === id)
    const people: NamedPerson[] = workers
      .filter(({ id }) => isNamed(id))
      .map(({ id, name: called, about, near }) => ({
        id,
        name: called,
        about,
        isMe: id === actor.workerId,
        worksWithFamily: near,
      }))
    const restriction: OpenRestriction | undefined = row
      ? {
          id: row.id,
          reason: row.reason as RestrictionReason,
          why: row.why,
          by: nameOf(row.restrictedBy),
          on: dayFromInstant(row.restrictedAt),
          reviewOn: dayFromColumn(row.reviewOn),
          named: people,
          liftAsked:
            row.liftAskedBy && row.liftAskedAt && row.liftWhy
              ? {
                  by: nameOf(row.liftAskedBy),
                  byMe: isSelf(actor, row.liftAskedBy),
                  on: dayFromInstant(row.liftAskedAt),
                  why: row.liftWhy,
                }
              : undefined,
        }
      : undefined
    const offered = workers.filter(({ id, hasLeft }) => id !== actor.workerId && !hasLeft)
    const line = ({ id, name: called, about }: Worker) => ({ id, name: called, about })
    return {
      familyId,
      familyName: name,
      restriction,
      holderLeftOut: row && holding && !isNamed(holding.workerId) ? nameOf(holding.workerId) : undefined,
      mayRestrict: can('restrictFamily'),
      near: offered.filter(({ id, near }) => near || isNamed(id)).map(line),
      others: offered.filter(({ id, near }) => !near && !isNamed(id)).map(line),
    }
  },
})

type Worker = { id: string; name: string; about: string; near: boolean; hasLeft: boolean }

/** Everybody who works here, and whether something other than their agency lets them see this family. */
function everybody(tx: Transaction, familyId: string): Promise<Worker[]> {
  return tx.$queryRaw<Worker[]>`SELECT w.id, w.name, w.job_title || ', ' || a.name AS about,
      coalesce(w.left_at <= now(), false) AS "hasLeft",
      EXISTS (SELECT 1 FROM who_can_see(${familyId}::uuid) s LEFT JOIN team_management g ON g.team_id = s.team_id
          AND (g.until_at IS NULL OR g.until_at > now())
        WHERE s.relation <> 'excluded' AND (s.until_at IS NULL OR s.until_at > now())
          AND (s.worker_id = w.id OR g.worker_id = w.id)) AS near
    FROM worker w JOIN agency a ON a.id = w.agency_id ORDER BY w.name, w.id`
}
