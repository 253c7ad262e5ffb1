'use server'

import { beginContact } from '@/lib/contact/commands/begin-contact'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { dangerSchema } from './schema'

export const submitDanger = formAction(beginContact, {
  form: dangerSchema,
  input: ({ familyId, dangerNow }) => ({ familyId, dangerNow: dangerNow === 'yes' }),
  to: ({ familyId, contactId }) => paths.contactToWrite(familyId, contactId),
})
