import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { endObservation } from '../end-observation'

/** Takes something out of what is so now. It stays in the record, ended. */
export const endObserved = command({
  name: 'observation.end',
  input: z.strictObject({ familyId: z.uuid(), contactId: z.uuid(), observationId: z.uuid() }),
  may: 'recordContact',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'observations-recorded',
  run: async (context) => {
    const { input, familyId, noteForAudit } = context
    await endObservation(context, input.observationId)
    noteForAudit({ details: { ended: 1 } })
    return { familyId, contactId: input.contactId }
  },
})
