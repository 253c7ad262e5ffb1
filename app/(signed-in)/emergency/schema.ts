import { z } from 'zod'
import { emergencyReasons } from '@/lib/emergency/types'
import { requiredChoice } from '@/lib/form/choice'
import { optionalDay } from '@/lib/form/date'
import { optionalText, requiredWords } from '@/lib/form/text'

export const emergencySchema = z.strictObject({
  fullName: optionalText(),
  bornOn: optionalDay(),
  nhsNumber: optionalText(20)
    .transform((typed) => typed?.replaceAll(/\s/g, ''))
    .refine((digits) => digits === undefined || /^\d{10}$/.test(digits), 'An NHS number has 10 digits'),
  reason: requiredChoice(emergencyReasons, 'Select what the emergency is'),
  words: requiredWords('Write what happened and what you need to know', 5_000),
})
