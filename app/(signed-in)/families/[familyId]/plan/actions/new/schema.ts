import { z } from 'zod'
import { actionFields } from '../fields'

export const newActionSchema = z.strictObject({ familyId: z.uuid(), planId: z.uuid(), ...actionFields })
