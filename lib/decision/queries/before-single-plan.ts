import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { usualReviewOn } from '@/lib/plan/make-plan'

/** Who in one's own agency can do something, and when a plan is usually looked at again. */
export const beforeSinglePlan = query({
  name: 'decision.before-single-plan',
  input: z.strictObject({ familyId: z.uuid(), contactId: z.uuid() }),
  may: 'editPlan',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'plan-viewed',
  run: async ({ tx, actor, familyId, today }) => {
    const family = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const colleagues = await tx.worker.findMany({
      where: { agencyId: actor.agencyId, leftAt: null },
      select: { id: true, name: true, jobTitle: true },
      orderBy: { name: 'asc' },
      take: 500,
    })
    const plans = await tx.plan.count({ where: { familyId, endedAt: null } })
    return {
      familyName: family.name,
      agencyName: actor.agencyName,
      me: actor.workerId,
      colleagues,
      reviewOn: usualReviewOn(today),
      hasPlan: plans > 0,
    }
  },
})
