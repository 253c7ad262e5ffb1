import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { addUpdateRow } from '../add-update'
import { longWords } from '../inputs'
import { openAction } from '../open-action'

/** The owner of an action, or the named person, says how it is going. */
export const updateAction = command({
  name: 'plan.update-action',
  input: z.strictObject({
    familyId: z.uuid(),
    actionId: z.uuid(),
    how: z.enum(['yes', 'partly', 'not-yet'], 'Choose how it is going'),
    note: longWords.optional(),
  }),
  may: 'updateOwnAction',
  on: ({ familyId, actionId }) => record('action', actionId, familyId),
  audit: 'plan-action-updated',
  run: async (context) => {
    const { familyId, input } = context
    const action = await openAction(context, input.actionId)
    await addUpdateRow(context, { actionId: action.id, how: input.how, note: input.note })
    return { familyId, actionId: action.id }
  },
})
