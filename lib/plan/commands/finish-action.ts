import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { finishActionRow } from '../finish-action'
import { longWords } from '../inputs'
import { openAction } from '../open-action'

/** The owner of an action, or the named person, says it is done. */
export const finishAction = command({
  name: 'plan.finish-action',
  input: z.strictObject({ familyId: z.uuid(), actionId: z.uuid(), note: longWords.optional() }),
  may: 'updateOwnAction',
  on: ({ familyId, actionId }) => record('action', actionId, familyId),
  audit: 'plan-action-done',
  run: async (context) => {
    const { familyId, input } = context
    const action = await openAction(context, input.actionId)
    await finishActionRow(context, { ...action, episodeId: action.plan.episodeId }, { note: input.note })
    return { familyId, actionId: action.id }
  },
})
