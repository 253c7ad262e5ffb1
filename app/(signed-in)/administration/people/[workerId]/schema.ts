import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { optionalDay } from '@/lib/form/date'
import { placeBoxes } from '../place-boxes'

export const moveSchema = z.strictObject({ workerId: z.uuid(), ...placeBoxes })
const whatEnds = ['this-post', 'everything'] as const

export const leaveSchema = z.strictObject({
  workerId: z.uuid(),
  lastDay: optionalDay(),
  ends: requiredChoice(whatEnds, 'Select what ends'),
})
export const personSchema = z.strictObject({ workerId: z.uuid() })
