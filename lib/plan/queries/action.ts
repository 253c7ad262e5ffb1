import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { actionToSee, isTheirs } from '../open-action'
import { type ActionRow, actionView } from '../read-plan'
import { actionMay } from '../status'
import type { ActionPage, ActionUpdateView, HowItGoes } from '../types'

/** One action and what has been said about it. Its owner sees this and, without agreement, nothing else. */
export const actionOfPlan = query({
  name: 'plan.action',
  input: z.strictObject({ familyId: z.uuid(), actionId: z.uuid() }),
  may: 'updateOwnAction',
  on: ({ familyId, actionId }) => record('action', actionId, familyId),
  audit: 'own-action-viewed',
  run: async (context): Promise<ActionPage> => {
    const { tx, actor, familyId, input, today, can } = context
    const action = await actionToSee(context, input.actionId)
    const [row] = await tx.$queryRaw<ActionRow[]>`
      SELECT a.id, a.words, a.outcome_id AS "outcomeId", o.words AS outcome, a.worker_id AS "workerId", w.name AS "workerName",
        g.name AS agency, a.person_id AS "personId", n.full_name AS "fullName", n.known_as AS "knownAs", m.relationship,
        a.due_on::text AS "dueOn", a.created_at::text AS "createdAt", a.done_at::text AS "doneAt", a.dropped_at::text AS "droppedAt",
        (SELECT u.how FROM action_update u WHERE u.action_id = a.id ORDER BY u.said_at DESC, u.id DESC LIMIT 1) AS "lastSaid"
      FROM action a LEFT JOIN outcome o ON o.id = a.outcome_id LEFT JOIN worker w ON w.id = a.worker_id
        LEFT JOIN agency g ON g.id = w.agency_id LEFT JOIN person n ON n.id = a.person_id
        LEFT JOIN family_member m ON m.person_id = a.person_id AND m.family_id = a.family_id
      WHERE a.id = ${action.id}::uuid`
    if (!row) throw new Error('The action was there a moment ago')
    const updates = await tx.actionUpdate.findMany({
      where: { actionId: action.id },
      orderBy: [{ saidAt: 'desc' }, { id: 'desc' }],
    })
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const saidBy = await tx.worker.findMany({ where: { id: { in: updates.map((update) => update.saidBy) } } })
    const { outcome, outcomeId, ...own } = actionView(row, actor.workerId, today)
    return {
      familyId,
      familyName: name,
      ...(can('viewPlan') && outcome && { outcome }),
      action: can('viewPlan') && outcomeId ? { ...own, outcomeId } : own,
      version: action.version,
      updates: updates.map(
        (update): ActionUpdateView => ({
          how: update.how as HowItGoes,
          ...(update.note && { note: update.note }),
          by: saidBy.find(({ id }) => id === update.saidBy)?.name ?? '',
          on: dayFromInstant(update.saidAt),
          atMeeting: update.meetingId !== null,
        }),
      ),
      ...(action.droppedWhy && { droppedWhy: action.droppedWhy }),
      canChange: isTheirs(context, action) && actionMay[own.status].update,
      canViewPlan: can('viewPlan'),
      canEditPlan: can('editPlan') && actionMay[own.status].change,
    }
  },
})
