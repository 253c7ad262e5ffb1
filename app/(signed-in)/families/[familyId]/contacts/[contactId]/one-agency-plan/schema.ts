import { z } from 'zod'
import { requiredDay } from '@/lib/form/date'
import { rows } from '@/lib/form/rows'
import { requiredText } from '@/lib/form/text'

export const singlePlanSchema = z.strictObject({
  familyId: z.uuid(),
  contactId: z.uuid(),
  outcome: requiredText('Write what should be different for the family', 300),
  actions: rows(
    z.strictObject({
      words: requiredText('Write what will be done', 300),
      workerId: z.uuid('Choose who will do it'),
      dueOn: requiredDay('Enter the day it will be done by'),
    }),
    { atLeast: 'Write at least one thing that will be done' },
  ),
  reviewOn: requiredDay('Enter the day you look at this again together'),
})
