import { z } from 'zod'
import { placeBoxes } from '../../place-boxes'

export const addPostSchema = z.strictObject({ workerId: z.uuid(), ...placeBoxes })
