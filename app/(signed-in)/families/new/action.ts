'use server'

import { recordFamily } from '@/lib/family/commands/record-family'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { newFamilySchema } from './schema'

export const submitNewFamily = formAction(recordFamily, {
  form: newFamilySchema,
  input: ({ children, adults, lines, postcode, protected: isProtected, locality, name }) => ({
    children: children.map(({ notBorn, bornOn, row, ...child }) => ({
      ...child,
      row: Number(row),
      ...(notBorn ? { dueOn: bornOn } : { bornOn }),
    })),
    adults: adults.map(({ livesHere, row, ...adult }) => ({
      ...adult,
      row: Number(row),
      livesHere: livesHere === undefined ? undefined : livesHere === 'yes',
    })),
    address: lines ? { lines, postcode, protected: isProtected } : undefined,
    locality,
    name,
  }),
  to: ({ familyId }) => `${paths.familyPeople(familyId)}?done=family`,
})
