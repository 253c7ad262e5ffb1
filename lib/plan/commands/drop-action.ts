import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'
import { addUpdateRow } from '../add-update'
import { openAction } from '../open-action'

/** The owner of an action, or the named person, says it is no longer needed, and why. It stays in the plan. */
export const dropAction = command({
  name: 'plan.drop-action',
  input: z.strictObject({
    familyId: z.uuid(),
    actionId: z.uuid(),
    why: z.string().trim().min(1, 'Say why it is no longer needed').max(2_000),
  }),
  may: 'updateOwnAction',
  on: ({ familyId, actionId }) => record('action', actionId, familyId),
  audit: 'plan-action-dropped',
  run: async (context) => {
    const { tx, actor, now, familyId, input } = context
    const action = await openAction(context, input.actionId)
    changedOne(
      await tx.action.updateMany({
        where: { id: action.id, doneAt: null, droppedAt: null },
        data: {
          droppedAt: now,
          droppedBy: actor.workerId,
          droppedWhy: input.why,
          version: { increment: 1 },
        },
      }),
    )
    await addUpdateRow(context, { actionId: action.id, how: 'no-longer-needed', note: input.why })
    await recordOnTimeline(context, {
      familyId,
      kind: 'action-dropped',
      track: action.workerId ? 'team' : 'family',
      words: { action: action.words },
      episodeId: action.plan.episodeId,
      about: action.id,
    })
    return { familyId, actionId: action.id }
  },
})
