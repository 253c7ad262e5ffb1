'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { namePeople } from '@/lib/restriction/commands/name-people'
import { peopleNamed } from '../named-schema'
import { namePeopleSchema } from './schema'

export const submitNamePeople = formAction(namePeople, {
  form: namePeopleSchema,
  input: ({ familyId, reviewOn, ...named }) => ({ familyId, reviewOn, people: peopleNamed(named) }),
  to: ({ familyId }) => paths.familyRestriction(familyId),
})
