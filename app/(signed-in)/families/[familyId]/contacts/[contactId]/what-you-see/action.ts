'use server'

import { addObserved } from '@/lib/decision/commands/add-observations'
import { describeObserved } from '@/lib/decision/commands/describe-observation'
import { endObserved } from '@/lib/decision/commands/end-observation'
import { recordCircumstances } from '@/lib/decision/commands/record-circumstances'
import { known } from '@/lib/decision/known'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addSchema, circumstancesSchema, describeSchema, endSchema } from './schema'

export const submitSeen = formAction(addObserved, {
  form: addSchema,
  input: ({ familyId, contactId, personId, item }) => ({
    familyId,
    contactId,
    personId,
    items: item.map((itemId) => ({ itemId })),
  }),
  to: ({ familyId, contactId }, { personId }) => paths.contactFactsOf(familyId, contactId, personId),
})

export const submitNoLongerSo = formAction(endObserved, {
  form: endSchema,
  input: ({ familyId, contactId, observationId }) => ({ familyId, contactId, observationId }),
  to: ({ familyId, contactId }, { personId }) => paths.contactFactsOf(familyId, contactId, personId),
})

export const submitHowKnown = formAction(describeObserved, {
  form: describeSchema,
  input: ({ personId, ...rest }) => rest,
  to: ({ familyId, contactId }, { personId }) => paths.contactFactsOf(familyId, contactId, personId),
})

export const submitCircumstances = formAction(recordCircumstances, {
  form: circumstancesSchema,
  input: ({ familyId, contactId, personId, ...answers }) => ({
    familyId,
    contactId,
    personId,
    answers: known(answers),
  }),
  to: ({ familyId, contactId }, { personId }) =>
    `${paths.contactFactsOf(familyId, contactId, personId)}&done=answers`,
})
