import { z } from 'zod'
import { BASES } from '@/lib/continuum/citation'
import { requiredChoice } from '@/lib/form/choice'
import { requiredNumber, requiredText } from '@/lib/form/text'

const common = {
  versionId: z.uuid(),
  version: z.coerce.number(),
  path: z.string().max(80),
  basis: requiredChoice(BASES, 'Choose what it rests on'),
  source: requiredText('Name the document or the decision', 500),
}

const wholeNumber = (from: number) =>
  requiredNumber(`Enter a whole number from ${from} to 999`, { from, to: 999 })

/** What can be typed for one entry, by what the entry holds. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('words'),
    value: requiredText('Write what it is called or says', 300),
  }),
  z.strictObject({ ...common, kind: z.literal('count'), value: wholeNumber(1) }),
  z.strictObject({
    ...common,
    kind: z.literal('yes-no'),
    value: requiredChoice(['yes', 'no'], 'Choose yes or no'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('worse-leads-to'),
    value: requiredChoice(['targeted', 's17'], 'Choose where it leads'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('duration'),
    value: wholeNumber(0),
    unit: requiredChoice(['hours', 'calendar-days', 'working-days', 'weeks'], 'Choose hours, days or weeks'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('lead'),
    value: requiredText('Name the service', 300),
    strength: requiredChoice(['may', 'often'], 'Choose how strongly the document says so'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('referral'),
    value: requiredText('Name what is used', 300),
    mode: requiredChoice(['form', 'conversation'], 'Choose a form or a conversation'),
    to: requiredText('Say who is asked', 300),
  }),
])

export type EntryForm = z.output<typeof entrySchema>
