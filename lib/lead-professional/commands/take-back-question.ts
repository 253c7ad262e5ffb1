import 'server-only'
import { z } from 'zod'
import { endAccess } from '@/lib/access/grant'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'

/** Stops asking somebody who has not answered, so that somebody else can be asked. */
export const takeBackQuestion = command({
  name: 'lead-professional.take-back',
  input: z.strictObject({ familyId: z.uuid(), leadId: z.uuid() }),
  may: 'askLead',
  on: ({ familyId, leadId }) => record('leadProfessional', leadId, familyId),
  audit: 'named-person-question-withdrawn',
  run: async (context) => {
    const { tx, now, familyId, input } = context
    changedOne(
      await tx.leadProfessional.updateMany({
        where: { id: input.leadId, acceptedAt: null, declinedAt: null, endedAt: null },
        data: { endedAt: now, endedWhy: 'Asked somebody else' },
      }),
    )
    const lead = await tx.leadProfessional.findUniqueOrThrow({ where: { id: input.leadId } })
    const worker = await tx.worker.findUniqueOrThrow({ where: { id: lead.workerId } })
    await recordOnTimeline(context, {
      familyId,
      kind: 'named-person-unasked',
      track: 'team',
      words: { person: worker.name },
      episodeId: lead.episodeId,
      about: lead.id,
    })
    const to = { workerId: lead.workerId }
    await endAccess(tx, { familyId, to, relation: 'team-member', because: lead.id, at: now })
    return { familyId, leadId: lead.id }
  },
})
