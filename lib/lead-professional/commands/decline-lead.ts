import 'server-only'
import { z } from 'zod'
import { endAccess } from '@/lib/access/grant'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'
import { askedOfMe } from '../asked-of-me'

/** The person who was asked says they cannot, and why. Whoever holds the family goes on holding it. */
export const declineNamedPerson = command({
  name: 'lead-professional.decline',
  input: z.strictObject({
    familyId: z.uuid(),
    leadId: z.uuid(),
    why: z.string().trim().min(1, 'Say why you cannot').max(2_000),
  }),
  may: 'answerLead',
  on: ({ familyId, leadId }) => record('leadProfessional', leadId, familyId),
  audit: 'named-person-declined',
  run: async (context) => {
    const { tx, actor, now, familyId, input } = context
    const lead = await askedOfMe(tx, actor, input.leadId)
    changedOne(
      await tx.leadProfessional.updateMany({
        where: { id: lead.id, acceptedAt: null, declinedAt: null, endedAt: null },
        data: { declinedAt: now, declinedWhy: input.why },
      }),
    )
    await recordOnTimeline(context, {
      familyId,
      kind: 'named-person-declined',
      track: 'team',
      words: { person: actor.name },
      episodeId: lead.episodeId,
      about: lead.id,
    })
    const to = { workerId: actor.workerId }
    await endAccess(tx, { familyId, to, relation: 'team-member', because: lead.id, at: now })
    return { familyId, leadId: lead.id }
  },
})
