'use server'

import { writeDownOutsidePerson } from '@/lib/disclosure/commands/write-down-outside-person'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { outsidePersonSchema } from './schema'

export const submitOutsidePerson = formAction(writeDownOutsidePerson, {
  form: outsidePersonSchema,
  input: ({ document: _, about: __, ...person }) => person,
  // Nothing covers telling them yet: by what right is the next thing to write down.
  to: ({ familyId, outsidePersonId }, { document, about }) =>
    paths.familySharingNew(familyId, { with: outsidePersonId, document, recipient: outsidePersonId, about }),
})
