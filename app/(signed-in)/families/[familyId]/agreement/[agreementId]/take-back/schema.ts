import { z } from 'zod'
import { type Purpose, purposes } from '@/lib/consent/purposes'
import { agreementHows } from '@/lib/consent/types'
import { requiredChoice } from '@/lib/form/choice'
import { requiredDay } from '@/lib/form/date'
import { optionalWords } from '@/lib/form/text'

/** Each tick says an agency and a purpose: `id:work`. */
export function tickOf(agencyId: string, purpose: Purpose): string {
  return `${agencyId}:${purpose}`
}

const tick = z.string().transform((value, context) => {
  const [agencyId, purpose] = value.split(':')
  const read = z
    .strictObject({ agencyId: z.uuid(), purpose: z.enum(purposes) })
    .safeParse({ agencyId, purpose })
  if (read.success) return read.data
  context.issues.push({ code: 'custom', message: 'Select what they took back', input: value })
  return z.NEVER
})

export const takeBackSchema = z.strictObject({
  familyId: z.uuid(),
  agreementId: z.uuid(),
  takenBack: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(tick).min(1, 'Select what they took back'),
  ),
  answeredOn: requiredDay('Enter the day they said it'),
  how: requiredChoice(agreementHows, 'Select how they told you'),
  ownWords: optionalWords(20_000),
})
