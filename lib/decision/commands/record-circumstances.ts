import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { needsChild } from '../add-observations'
import { circumstancesInput } from '../circumstances'

/** Writes down what is known of one child beyond what was seen. The newest answers count; earlier ones are kept. */
export const recordCircumstances = command({
  name: 'observation.record-circumstances',
  input: z.strictObject({
    familyId: z.uuid(),
    contactId: z.uuid(),
    personId: z.uuid(),
    answers: circumstancesInput,
  }),
  may: 'recordContact',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'observations-recorded',
  run: async (context) => {
    const { tx, actor, now, input, familyId, noteForAudit } = context
    await needsChild(context, input.personId)
    await tx.childCircumstances.create({
      data: {
        id: newId(),
        familyId,
        contactId: input.contactId,
        personId: input.personId,
        answers: { ...input.answers },
        recordedBy: actor.workerId,
        recordedAt: now,
      },
    })
    noteForAudit({ details: { person: input.personId, answers: Object.keys(input.answers).length } })
    return { familyId, contactId: input.contactId }
  },
})
