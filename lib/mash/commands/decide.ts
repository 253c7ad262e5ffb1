import 'server-only'
import { endAccess } from '@/lib/access/grant'
import { record } from '@/lib/access/subject'
import { addHours } from '@/lib/calendar/instant'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'
import { carryMashDecision } from '../carry-mash-decision'
import { checkMashDecision } from '../check-decision'
import { mashDecisionInput } from '../decision-input'
import { requestOf } from '../request-of'
import { seesAfterwardsDays, staysStatutory } from '../rules'
import { mashDecisionWords } from '../words'

/**
 * What happens with a request. Early help goes back to whoever asked, in the same second; statutory help stays with
 * the MASH worker until a social worker has taken it. Late decisions say why.
 */
export const decideRequest = command({
  name: 'mash.decide',
  input: mashDecisionInput,
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-request-decided',
  run: async (context) => {
    const { tx, actor, now, familyId, input, noteForAudit } = context
    const { decision, why, safeTonight, whyLate } = input
    const request = await requestOf(tx, input.requestId)
    const late = checkMashDecision(request, input, actor, now)
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
