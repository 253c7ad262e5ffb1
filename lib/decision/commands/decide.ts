import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { LEVELS, levelOf, OUTCOMES } from '@/lib/continuum/outcome'
import { newId } from '@/lib/db/id'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { ChangedMeanwhile, invalid } from '@/lib/operation/refusal'
import { carryDecision } from '../carry-decision'
import { checkDecision } from '../check-decision'
import { guidanceInForce } from '../guidance-in-force'
import { loadPicture } from '../load-picture'
import { moveFrom, outcomeDecided } from '../move'
import { recordDecision } from '../record-decision'
import { suggestFor } from '../suggest'

const words = z.string().trim().max(4_000)

/**
 * A named person's decision about the kind of help, with what the guidance suggested as it stood. Opens the help
 * or changes it in the same transaction: from then on somebody holds the family. The engine is asked again
 * here; `seenOutcome` is what the person was shown, and another answer since then is said rather than stored.
 */
export const decideLevel = command({
  name: 'decision.decide',
  input: z.strictObject({
    familyId: z.uuid(),
    contactId: z.uuid(),
    level: z.enum(LEVELS, 'Choose the kind of help you decided on'),
    reasons: words.min(1, 'Write your reasons, so that the family could read them'),
    whyDifferent: words.optional(),
    secondPersonId: z.uuid().optional(),
    familyAgreed: words.optional(),
    nextNamedPerson: words.optional(),
    seenOutcome: z.enum(OUTCOMES).optional(),
  }),
  may: 'decideLevel',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'level-decided',
  run: async (context) => {
    const { tx, today, familyId, input, noteForAudit } = context
    const picture = await loadPicture(context, input.contactId)
    const guidance = await guidanceInForce(tx, today)
    const suggested = suggestFor(picture, guidance, today)
    if (!suggested)
      throw invalid('', 'Add the children to the family first: the kind of help is decided for a child')
    if (input.seenOutcome && input.seenOutcome !== suggested.family.outcome) throw new ChangedMeanwhile()
    const before = picture.episode?.level
    const { episode } = picture
    await checkDecision(context, input, { episode, suggested: suggested.family.outcome })
    const move = moveFrom(before, input.level)
    const outcome = outcomeDecided(input.level, suggested.family.outcome)
    const decisionId = newId()
    const carried = await carryDecision(context, { ...input, outcome, move, decisionId, picture })
    const decided = { ...input, ...carried, id: decisionId, outcome, move, before }
    await recordDecision(context, decided, suggested)
    // After the decision is kept: what it calls for may be the next date.
    if (carried.episodeId) await refreshNextDate(context, carried.episodeId)
    noteForAudit({
      details: {
        decision: decisionId,
        suggested: suggested.family.outcome,
        decided: outcome,
        move,
        differs: levelOf(suggested.family.outcome) !== input.level,
      },
    })
    return {
      familyId,
      contactId: input.contactId,
      decisionId,
      level: input.level,
      suggested: suggested.family.outcome,
      outcome,
      move,
      ...carried,
    }
  },
})
