import { z } from 'zod'
import { lookOutcomes } from '@/lib/consent/types'
import { requiredChoice } from '@/lib/form/choice'
import { optionalWords } from '@/lib/form/text'

export const lookSchema = z
  .strictObject({
    sharingId: z.uuid(),
    outcome: requiredChoice(lookOutcomes, 'Select whether it was right'),
    words: optionalWords(5_000),
  })
  .check(({ value, issues }) => {
    if (value.outcome === 'right' || value.words) return
    issues.push({ code: 'custom', path: ['words'], message: 'Write what happens now', input: value })
  })
