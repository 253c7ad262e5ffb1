'use server'

import { readPersonBoxes } from '@/lib/family/person-form'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { changePerson } from '@/lib/person/commands/change-person'
import { changePersonSchema } from './schema'

export const submitChangedPerson = formAction(changePerson, {
  form: changePersonSchema,
  input: ({ familyId, personId, version, ...boxes }) => ({
    familyId,
    personId,
    version,
    ...readPersonBoxes(boxes),
  }),
  to: ({ familyId, personId }) => `${paths.familyPerson(familyId, personId)}?done=details`,
})
