import { z } from 'zod'
import { requiredDay } from '@/lib/form/date'
import { requiredText } from '@/lib/form/text'
import { requiredWho } from '@/lib/team/who-field'

/** The boxes of an action, new or changed. */
export const actionFields = {
  words: requiredText('Write what will be done', 300),
  owner: requiredWho('Choose who will do it'),
  dueOn: requiredDay('Enter the day it will be done by'),
  outcomeId: z.preprocess((value) => value || undefined, z.uuid('Choose one of these').optional()),
}
