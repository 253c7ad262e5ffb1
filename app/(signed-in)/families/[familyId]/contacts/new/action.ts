'use server'

import { recordContact } from '@/lib/contact/commands/record-contact'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { contactSchema } from './schema'

export const submitContact = formAction(recordContact, {
  form: contactSchema,
  input: ({ dangerNow, ...contact }) => ({ ...contact, dangerNow: dangerNow === 'yes' }),
  to: ({ familyId, contactId }) => paths.contactAgreement(familyId, contactId),
})
