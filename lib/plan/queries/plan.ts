import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { day } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { actionView, outcomeView, readPlan } from '../read-plan'
import type { PlanView } from '../types'

/** The family's plan: the one under way, else the last one. No plan at all is an answer too. */
export const planOfFamily = query({
  name: 'plan.of-family',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewPlan',
  on: ({ familyId }) => family(familyId),
  audit: 'plan-viewed',
  run: async ({ tx, actor, familyId, today, can }) => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const row = await readPlan(tx, familyId)
    const rights = { canEdit: can('editPlan'), canPrint: can('printFamilyCopy') }
    if (!row) return { familyId, familyName: name, today, ...rights, plan: undefined }
    const plan: PlanView = {
      familyId,
      familyName: name,
      today,
      planId: row.id,
      kind: row.kind,
      agreedOn: day(row.agreedOn),
      reviewOn: day(row.reviewOn),
      version: row.version,
      outcomes: (row.outcomes ?? []).map(outcomeView),
      actions: (row.actions ?? []).map((action) => actionView(action, actor.workerId, today)),
      isOpen: row.isOpen,
      ...(row.carriedFrom && {
        carriedFrom: { kind: row.carriedFrom.kind, agreedOn: day(row.carriedFrom.agreedOn) },
      }),
      canEdit: rights.canEdit && row.isOpen,
      canPrint: rights.canPrint,
    }
    return { familyId, familyName: name, today, ...rights, plan }
  },
})
