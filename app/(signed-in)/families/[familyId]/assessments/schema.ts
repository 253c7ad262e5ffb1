import { z } from 'zod'

export const startForm = z.strictObject({ familyId: z.uuid(), episodeId: z.uuid() })
