import 'server-only'
import { record } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { checkMashDecision } from '../check-decision'
import { mashDecisionInput } from '../decision-input'
import { requestOf } from '../request-of'

/** Writes a decision down to be read back. Nothing happens by it: `mash.decide` makes it final. */
export const writeMashDecision = command({
  name: 'mash.write-decision',
  input: mashDecisionInput,
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'draft-saved',
  run: async ({ tx, actor, now, familyId, input }) => {
    const { requestId, decision, why, safeTonight, whyLate } = input
    checkMashDecision(await requestOf(tx, requestId), input, actor, now)
    const writtenBy = actor.workerId
    const values = { requestId, familyId, decision, why, safeTonight, whyLate: whyLate || null, writtenBy }
    await tx.mashDecisionWritten.create({ data: { id: newId(), ...values, writtenAt: now } })
    return { familyId, requestId }
  },
})
