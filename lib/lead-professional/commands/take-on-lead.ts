import 'server-only'
import { z } from 'zod'
import { rules } from '@/lib/access/rules'
import { family } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { NotAllowed } from '@/lib/operation/refusal'
import { needsEpisode } from '@/lib/team/episode-now'
import { acceptLead } from '../accept'
import { askLead } from '../ask'

/** Whoever holds the family now says yes to being its named person. */
export const takeOnNamedPerson = command({
  name: 'lead-professional.take-on',
  input: z.strictObject({
    familyId: z.uuid(),
    because: z.string().trim().min(1, 'Say why you').max(2_000),
    familyView: z.string().trim().min(1, 'Say what the family thinks').max(2_000),
  }),
  may: 'askLead',
  on: ({ familyId }) => family(familyId),
  audit: 'named-person-accepted',
  run: async (context) => {
    const { tx, actor, familyId, input } = context
    const episode = await needsEpisode(tx, familyId)
    if (episode.holderId !== actor.workerId) throw new NotAllowed('askLead', rules.askLead.whoCan)
    const { familyId: _, ...why } = input
    const leadId = await askLead(context, episode, { ...why, workerId: actor.workerId })
    await acceptLead(context, episode, { id: leadId, workerId: actor.workerId })
    context.noteForAudit({ subjectId: leadId })
    return { familyId, leadId }
  },
})
