import { z } from 'zod'
import { areaBoxes } from './area-boxes'

export const addAreaSchema = z.strictObject(areaBoxes)
