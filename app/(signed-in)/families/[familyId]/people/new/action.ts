'use server'

import { readPersonBoxes } from '@/lib/family/person-form'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addPerson } from '@/lib/person/commands/add-person'
import { newPersonSchema } from './schema'

export const submitNewPerson = formAction(addPerson, {
  form: newPersonSchema,
  input: ({ familyId, sameAs, ...boxes }) => ({ familyId, sameAs, ...readPersonBoxes(boxes) }),
  to: ({ familyId, personId }) => `${paths.familyPersonRelated(familyId, personId)}`,
})
