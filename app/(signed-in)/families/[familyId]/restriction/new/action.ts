'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { restrictFamily } from '@/lib/restriction/commands/restrict-family'
import { peopleNamed } from '../named-schema'
import { restrictSchema } from './schema'

export const submitRestrict = formAction(restrictFamily, {
  form: restrictSchema,
  input: ({ people, another, ...restriction }) => ({
    ...restriction,
    people: peopleNamed({ people, another }),
  }),
  to: ({ familyId }) => paths.familyRestriction(familyId),
})
