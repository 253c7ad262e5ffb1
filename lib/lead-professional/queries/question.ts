import 'server-only'
import { z } from 'zod'
import { rules } from '@/lib/access/rules'
import { record } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { NotAllowed } from '@/lib/operation/refusal'
import { peopleAround } from '@/lib/team/around'
import { leadStatus } from '../status'
import type { LeadQuestion } from '../types'

/** What somebody is asked, shown to them alone: enough to answer, before they may see more. */
export const leadQuestion = query({
  name: 'lead-professional.question',
  input: z.strictObject({ familyId: z.uuid(), leadId: z.uuid() }),
  may: 'answerLead',
  on: ({ familyId, leadId }) => record('leadProfessional', leadId, familyId),
  audit: 'named-person-viewed',
  run: async ({ tx, actor, familyId, input, today }): Promise<LeadQuestion> => {
    const lead = await tx.leadProfessional.findUniqueOrThrow({ where: { id: input.leadId } })
    if (lead.workerId !== actor.workerId) throw new NotAllowed('answerLead', rules.answerLead.whoCan)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const people = await peopleAround(tx, { familyId, episodeId: lead.episodeId, today })
    const asker = await tx.worker.findUniqueOrThrow({ where: { id: lead.askedBy } })
    return {
      familyId,
      familyName: name,
      leadId: lead.id,
      childrenCalled: people.filter(({ part }) => part === 'child').map(({ called }) => called),
      because: lead.because,
      ...(lead.familyView && { familyView: lead.familyView }),
      askedBy: asker.name,
      askedOn: dayFromInstant(lead.askedAt),
      holder: people.find(({ isHolder }) => isHolder)?.name ?? '',
      status: leadStatus(lead),
    }
  },
})
