import { z } from 'zod'
import { requiredDay } from '@/lib/form/date'
import { requiredText } from '@/lib/form/text'
import { requiredTime } from '@/lib/meeting/time'

export const moveSchema = z.strictObject({
  familyId: z.uuid(),
  meetingId: z.uuid(),
  version: z.coerce.number(),
  on: requiredDay('Enter the day you will meet'),
  time: requiredTime('Enter the time you will meet, like 3:30pm'),
  place: requiredText('Write where you will meet', 300),
  why: requiredText('Write why it is moved', 300),
})
