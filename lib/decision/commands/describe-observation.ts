import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { addObservations } from '../add-observations'
import { endObservation } from '../end-observation'
import { evidenceInput } from '../observed-input'

/** Says how somebody knows, and since when. What was written before is ended and kept. */
export const describeObserved = command({
  name: 'observation.describe',
  input: z.strictObject({
    familyId: z.uuid(),
    contactId: z.uuid(),
    observationId: z.uuid(),
    ...evidenceInput,
  }),
  may: 'recordContact',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'observations-recorded',
  run: async (context) => {
    const { input, familyId, noteForAudit } = context
    const { itemId, personId } = await endObservation(context, input.observationId)
    const { evidence, sinceOn } = input
    await addObservations(context, input.contactId, personId ?? undefined, [{ itemId, evidence, sinceOn }])
    noteForAudit({ details: { described: 1 } })
    return { familyId, contactId: input.contactId }
  },
})
