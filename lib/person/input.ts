import { z } from 'zod'
import { day } from '@/lib/calendar/day'
import { ethnicities } from './ethnicity'
import { parseNhsNumber } from './nhs-number'
import type { Gender } from './types'
import { parseUpn } from './upn'

/** A day as plain text, read into a Day. */
export const aDay = z.iso.date().transform(day)

/** As the person says; left out when not asked. */
export const genders = ['female', 'male', 'another'] as const satisfies readonly Gender[]

/** What is written down of a person besides their part in a family. All but the name may be missing. */
export const personDetails = z.strictObject({
  fullName: z.string().trim().min(1).max(200),
  knownAs: z.string().max(100).optional(),
  sayItLike: z.string().max(100).optional(),
  bornOn: aDay.optional(),
  dueOn: aDay.optional(),
  gender: z.enum(genders).optional(),
  ethnicity: z.enum(ethnicities).optional(),
  nhsNumber: z
    .string()
    .max(20)
    .transform((text, context) => parseNhsNumber(text) ?? wrong(context))
    .optional(),
  upn: z
    .string()
    .max(20)
    .transform((text, context) => parseUpn(text) ?? wrong(context))
    .optional(),
  spokenLanguage: z.string().max(100).optional(),
  writtenLanguage: z.string().max(100).optional(),
  interpreterNeeded: z.boolean().optional(),
  communicationNeeds: z.string().max(2000).optional(),
  school: z.string().max(200).optional(),
  gp: z.string().max(200).optional(),
  phone: z.string().max(60).optional(),
  protectedContact: z.boolean(),
})

export type PersonDetails = z.output<typeof personDetails>

function wrong(context: z.core.$RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'Check each letter and digit of this number' })
  return z.NEVER
}
