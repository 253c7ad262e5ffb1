import { z } from 'zod'
import { BASES } from '@/lib/continuum/citation'
import { optionalChoice, requiredChoice } from '@/lib/form/choice'
import { optionalText, requiredText } from '@/lib/form/text'
import { isTyped, missingFrom } from '@/lib/guidance/typed-value'
import { entryKinds } from '@/lib/guidance/types'

/** Everything that can be typed for an entry; which boxes there are depends on what the entry holds. */
export const entrySchema = z
  .strictObject({
    versionId: z.uuid(),
    version: z.coerce.number(),
    path: z.string().max(80),
    kind: z.enum(entryKinds),
    value: optionalText(300),
    unit: optionalChoice(['hours', 'calendar-days', 'working-days', 'weeks']),
    strength: optionalChoice(['may', 'often']),
    mode: optionalChoice(['form', 'conversation']),
    to: optionalText(300),
    basis: requiredChoice(BASES, 'Choose what it rests on'),
    source: requiredText('Name the document or the decision', 500),
  })
  .superRefine((form, context) => {
    if (isTyped(form)) return
    const { field, message } = missingFrom(form)
    context.addIssue({ code: 'custom', path: [field], message })
  })
