import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { needsEpisode } from '@/lib/team/episode-now'
import { acceptLead } from '../accept'
import { askedOfMe } from '../asked-of-me'

/** The person who was asked says yes, and holds the family from that moment. */
export const acceptNamedPerson = command({
  name: 'lead-professional.accept',
  input: z.strictObject({ familyId: z.uuid(), leadId: z.uuid() }),
  may: 'answerLead',
  on: ({ familyId, leadId }) => record('leadProfessional', leadId, familyId),
  audit: 'named-person-accepted',
  run: async (context) => {
    const { tx, actor, familyId, input } = context
    const lead = await askedOfMe(tx, actor, input.leadId)
    await acceptLead(context, await needsEpisode(tx, familyId), lead)
    return { familyId, leadId: lead.id }
  },
})
