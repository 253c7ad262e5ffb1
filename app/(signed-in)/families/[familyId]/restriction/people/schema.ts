import { z } from 'zod'
import { namedBoxes } from '../named-schema'

export const namePeopleSchema = z.strictObject({ familyId: z.uuid(), ...namedBoxes })
