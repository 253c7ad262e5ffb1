import { z } from 'zod'
import { areaBoxes } from '../area-boxes'

export const renameAreaSchema = z.strictObject({ localityId: z.uuid(), ...areaBoxes })
export const closeAreaSchema = z.strictObject({ localityId: z.uuid(), closed: z.enum(['yes', 'no']) })
