import { z } from 'zod'
import { answerBoxes, answerIsWhole } from '@/lib/consent/answer-form'

export const answerSchema = z.strictObject({ familyId: z.uuid(), ...answerBoxes }).check(answerIsWhole)
