import 'server-only'
import { z } from 'zod'
import { endAccess, grantAccess } from '@/lib/access/grant'
import { record } from '@/lib/access/subject'
import { dayToColumn } from '@/lib/db/day-column'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'
import { sameWho, whoColumns, whoFromColumns, whoInput } from '@/lib/team/who'
import { needsOutcomeOf, ownerName } from '../add-rows'
import { dayInput, shortWords, versionInput } from '../inputs'
import { openAction } from '../open-action'

/** Puts an action in other words, gives it to someone else or another day. The one who hands it on stops seeing it. */
export const changeAction = command({
  name: 'plan.change-action',
  input: z.strictObject({
    familyId: z.uuid(),
    actionId: z.uuid(),
    version: versionInput,
    words: shortWords('Write what will be done'),
    owner: whoInput,
    dueOn: dayInput,
    outcomeId: z.uuid().optional(),
  }),
  may: 'editPlan',
  on: ({ familyId, actionId }) => record('action', actionId, familyId),
  audit: 'plan-action-changed',
  run: async (context) => {
    const { tx, now, familyId, input } = context
    const action = await openAction(context, input.actionId)
    await ownerName(context, input.owner)
    if (input.outcomeId) await needsOutcomeOf(context, action.planId, input.outcomeId)
    changedOne(
      await tx.action.updateMany({
        where: { id: action.id, version: input.version },
        data: {
          words: input.words,
          ...whoColumns(input.owner),
          dueOn: dayToColumn(input.dueOn),
          outcomeId: input.outcomeId ?? null,
          version: { increment: 1 },
        },
      }),
    )
    const before = whoFromColumns(action)
    if (!sameWho(before, input.owner)) {
      const grant = { familyId, relation: 'action-owner', because: action.id, at: now } as const
      if ('workerId' in input.owner) await grantAccess(tx, { ...grant, to: input.owner })
      if ('workerId' in before) await endAccess(tx, { ...grant, to: before })
    }
    return { familyId, actionId: action.id }
  },
})
