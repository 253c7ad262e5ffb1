import { z } from 'zod'
import { agencyBoxes } from '../agency-boxes'

export const addAgencySchema = z.strictObject(agencyBoxes)
