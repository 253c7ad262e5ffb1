import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { mailStaff } from '@/lib/mail/queue-mail'
import { command } from '@/lib/operation/command'
import { needsEpisode } from '@/lib/team/episode-now'
import { askLead } from '../ask'

/** Asks somebody to be the family's named person. They decide. */
export const askNamedPerson = command({
  name: 'lead-professional.ask',
  input: z.strictObject({
    familyId: z.uuid(),
    workerId: z.uuid('Choose who to ask'),
    because: z.string().trim().min(1, 'Say why them').max(2_000),
    familyView: z.string().trim().min(1, 'Say what the family thinks').max(2_000),
  }),
  may: 'askLead',
  on: ({ familyId }) => family(familyId),
  audit: 'named-person-asked',
  run: async (context) => {
    const { familyId: _, ...asking } = context.input
    const episode = await needsEpisode(context.tx, context.familyId)
    const leadId = await askLead(context, episode, asking)
    const { actor, now: at } = context
    await mailStaff(context.tx, { to: [asking.workerId], kind: 'asked', by: actor.workerId, at })
    context.noteForAudit({ subjectId: leadId, details: { workerId: asking.workerId } })
    return { familyId: context.familyId, leadId }
  },
})
