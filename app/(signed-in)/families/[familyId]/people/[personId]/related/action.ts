'use server'

import { relatePeople } from '@/lib/family/commands/relate-people'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { relatedSchema } from './schema'

export const submitRelated = formAction(relatePeople, {
  form: relatedSchema,
  input: ({ ties, ...ids }) => ({
    ...ids,
    ties: ties.map(({ responsibility, ...tie }) => ({
      ...tie,
      parentalResponsibility: responsibility === undefined ? undefined : responsibility === 'yes',
    })),
  }),
  to: ({ familyId, personId }) => `${paths.familyPerson(familyId, personId)}?done=ties`,
})
