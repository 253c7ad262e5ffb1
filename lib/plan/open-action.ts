import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { rules } from '@/lib/access/rules'
import type { Context } from '@/lib/operation/definition'
import { ChangedMeanwhile, NotAllowed, NotFound } from '@/lib/operation/refusal'

type Asking = Pick<Context<unknown>, 'tx' | 'actor' | 'can'>

/**
 * An action this person may say something about: their own, or any while they lead the family. Somebody else's
 * is not there for those who may not see the plan. Throws ChangedMeanwhile once it is done or dropped.
 */
export async function openAction(context: Asking, actionId: string) {
  const action = await actionToSee(context, actionId)
  if (!isTheirs(context, action)) throw new NotAllowed('updateOwnAction', rules.updateOwnAction.whoCan)
  if (action.doneAt || action.droppedAt) throw new ChangedMeanwhile()
  return action
}

/** An action this person may read. */
export async function actionToSee(context: Asking, actionId: string) {
  const action = await context.tx.action.findUnique({ where: { id: actionId }, include: { plan: true } })
  if (!action || action.plan.endedAt) throw new NotFound()
  if (!isTheirs(context, action) && !context.can('viewPlan')) throw new NotFound()
  return action
}

export function isTheirs(
  { actor, can }: { actor: Actor; can: Asking['can'] },
  action: { workerId: string | null },
): boolean {
  return action.workerId === actor.workerId || can('editPlan')
}
