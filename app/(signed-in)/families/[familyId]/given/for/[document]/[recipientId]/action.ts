'use server'

import { giveDocument } from '@/lib/disclosure/commands/give-document'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { giveSchema } from './schema'

export const submitGive = formAction(giveDocument, {
  form: giveSchema,
  input: ({ checked: _, ...asked }) => asked,
  to: ({ familyId, disclosureId }) => paths.givenDocument(familyId, disclosureId),
})
