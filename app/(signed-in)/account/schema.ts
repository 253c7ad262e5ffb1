import { z } from 'zod'
import { textSizes } from '@/lib/access/actor'
import { requiredChoice } from '@/lib/form/choice'

export const endSessionSchema = z.strictObject({ sessionId: z.uuid().optional() })

export const textSizeSchema = z.strictObject({
  size: requiredChoice(['usual', ...textSizes], 'Press one of the sizes'),
})

export const noticesSchema = z.strictObject({ wanted: requiredChoice(['yes', 'no'], 'Press one of the two') })
