import { z } from 'zod'
import { optionalScore } from '@/lib/form/choice'
import { optionalWords, requiredText } from '@/lib/form/text'

const someone = z.preprocess((value) => value || undefined, z.uuid('Choose who said it').optional())

export const outcomeSchema = z
  .strictObject({
    familyId: z.uuid(),
    planId: z.uuid(),
    voice: optionalWords(2_000),
    voiceOf: someone,
    words: requiredText('Write what you are working towards', 300),
    score: optionalScore(),
  })
  .refine(({ voice, voiceOf }) => !voice || voiceOf, { path: ['voiceOf'], message: 'Choose who said it' })
