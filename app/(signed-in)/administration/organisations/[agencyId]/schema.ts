import { z } from 'zod'
import { agencyBoxes } from '../agency-boxes'

export const changeAgencySchema = z.strictObject({ agencyId: z.uuid(), ...agencyBoxes })
