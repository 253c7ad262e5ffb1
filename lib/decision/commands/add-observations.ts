import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { addObservations } from '../add-observations'
import { observedInput } from '../observed-input'

/** Writes down what was seen or told, of one child or, without `personId`, of the whole family. */
export const addObserved = command({
  name: 'observation.add',
  input: z.strictObject({
    familyId: z.uuid(),
    contactId: z.uuid(),
    personId: z.uuid().optional(),
    items: z.array(observedInput).min(1, 'Tick what you see, then add it').max(100),
  }),
  may: 'recordContact',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'observations-recorded',
  run: async (context) => {
    const { input, familyId, noteForAudit } = context
    const added = await addObservations(context, input.contactId, input.personId, input.items)
    noteForAudit({ details: { added } })
    return { familyId, contactId: input.contactId, added }
  },
})
