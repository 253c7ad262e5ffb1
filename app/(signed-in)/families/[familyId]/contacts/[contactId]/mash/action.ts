'use server'

import { known } from '@/lib/decision/known'
import { askMash } from '@/lib/mash/commands/ask'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { askMashSchema } from './schema'

export const submitAskMash = formAction(askMash, {
  form: askMashSchema,
  input: ({ familyKnows, familyKnowsWhy, ...rest }) => ({
    ...rest,
    familyKnows: familyKnows === 'yes',
    ...known({ familyKnowsWhy }),
  }),
  to: ({ familyId, contactId }) => `${paths.contactMash(familyId, contactId)}?done=asked`,
})
