import { z } from 'zod'
import { optionalDay } from '@/lib/form/date'
import { placeBoxes } from '../place-boxes'

export const moveSchema = z.strictObject({ workerId: z.uuid(), ...placeBoxes })
export const leaveSchema = z.strictObject({ workerId: z.uuid(), lastDay: optionalDay() })
export const personSchema = z.strictObject({ workerId: z.uuid() })
