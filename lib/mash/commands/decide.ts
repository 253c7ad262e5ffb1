import 'server-only'
import { z } from 'zod'
import { endAccess } from '@/lib/access/grant'
import { record } from '@/lib/access/subject'
import { addHours } from '@/lib/calendar/instant'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { carryMashDecision } from '../carry-mash-decision'
import { requestOf } from '../request-of'
import { mayDecideWhenNotSafe, seesAfterwardsDays, staysStatutory } from '../rules'
import { MASH_DECISIONS } from '../types'
import { mashDecisionWords } from '../words'

/**
 * What happens with a request. Early help goes back to whoever asked, in the same second; statutory help stays with
 * the MASH worker until a social worker has taken it. Late decisions say why.
 */
export const decideRequest = command({
  name: 'mash.decide',
  input: z.strictObject({
    requestId: z.uuid(),
    decision: z.enum(MASH_DECISIONS, 'Choose what happens next'),
    why: z.string().trim().min(1, 'Write why, so that the family could read it').max(4_000),
    safeTonight: z.boolean('Say whether the children are safe tonight'),
    whyLate: z.string().trim().max(1_000).optional(),
  }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-request-decided',
  run: async (context) => {
    const { tx, actor, now, familyId, input, noteForAudit } = context
    const { decision, why, safeTonight, whyLate } = input
    const request = await requestOf(tx, input.requestId)
    if (request.decidedAt) throw invalid('', 'This request has been decided already')
    if (request.takenBy !== actor.workerId)
      throw invalid('', 'Take this request first, so that one person decides it')
    const late = now > request.dueAt
    if (late && !whyLate) throw invalid('whyLate', 'Say why the decision was late')
    if (!safeTonight && !mayDecideWhenNotSafe(decision)) {
      throw invalid(
        'decision',
        'Children who are not safe tonight need a social worker: choose one of the last two',
      )
    }
    changedOne(
      await tx.mashRequest.updateMany({
        where: { id: request.id, version: request.version, decidedAt: null },
        data: {
          decision,
          why,
          safeTonight,
          whyLate: late ? (whyLate ?? null) : null,
          decidedBy: actor.workerId,
          decidedAt: now,
          version: { increment: 1 },
        },
      }),
    )
    await recordOnTimeline(context, {
      familyId,
      kind: 'mash-decided',
      track: 'team',
      words: { decision: mashDecisionWords[decision] },
      about: request.id,
    })
    const holderId = await carryMashDecision(context, request, decision)
    if (!staysStatutory(decision)) {
      // They can still be asked what they decided and why, for a while.
      const at = addHours(now, seesAfterwardsDays * 24)
      const to = { agencyId: actor.agencyId }
      await endAccess(tx, { familyId, to, relation: 'triage', because: request.id, at })
    }
    noteForAudit({ details: { decision, late, safeTonight } })
    return { familyId, requestId: request.id, decision, holderId }
  },
})
