'use server'

import { recordContact } from '@/lib/contact/commands/record-contact'
import { saveContactDraft } from '@/lib/draft/commands/save-contact-draft'
import { draftAction } from '@/lib/draft/draft-action'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { contactPage, contactSchema } from './schema'

export const submitContact = draftAction(saveContactDraft, {
  page: contactPage,
  place: ({ contactId }) => ({ documentId: contactId, section: 'contact' }),
  here: ({ familyId, contactId }) => paths.contactToWrite(familyId, contactId),
  finish: formAction(recordContact, {
    form: contactSchema,
    input: ({ dangerNow, ...contact }) => ({ ...contact, dangerNow: dangerNow === 'yes' }),
    to: ({ familyId, contactId }) => paths.contactAgreement(familyId, contactId),
  }),
})
