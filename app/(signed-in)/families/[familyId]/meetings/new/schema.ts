import { z } from 'zod'
import { requiredDay } from '@/lib/form/date'
import { requiredText } from '@/lib/form/text'
import { requiredTime } from '@/lib/meeting/time'
import { whoFromKey } from '@/lib/team/who'

const someone = 'Choose who is invited'

export const meetingSchema = z.strictObject({
  familyId: z.uuid(),
  on: requiredDay('Enter the day you will meet'),
  time: requiredTime('Enter the time you will meet, like 3:30pm'),
  place: requiredText('Write where you will meet', 300),
  people: z
    .preprocess((posted) => [posted ?? []].flat(), z.array(z.string()).min(1, someone))
    .transform((keys) => keys.flatMap((key) => whoFromKey(key) ?? []))
    .refine((people) => people.length > 0, someone),
})
