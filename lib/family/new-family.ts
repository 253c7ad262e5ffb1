import { z } from 'zod'
import { aDay, genders } from '@/lib/person/input'
import { adultKinds } from './words-for-part'

const child = z.strictObject({
  fullName: z.string().trim().min(1).max(200),
  knownAs: z.string().max(100).optional(),
  bornOn: aDay.optional(),
  dueOn: aDay.optional(),
  gender: z.enum(genders).optional(),
  school: z.string().max(200).optional(),
  /** Where on the form they were typed, so that a question comes back beside them. */
  row: z.number().int().optional(),
  /** Somebody already recorded, or `new` when asked and it was nobody known. */
  sameAs: z.union([z.uuid(), z.literal('new')]).optional(),
})

const adult = z.strictObject({
  fullName: z.string().trim().min(1).max(200),
  bornOn: aDay.optional(),
  gender: z.enum(genders).optional(),
  kind: z.enum(adultKinds),
  relationship: z.string().max(60).optional(),
  looksAfter: z.boolean(),
  livesHere: z.boolean().optional(),
  row: z.number().int().optional(),
  sameAs: z.union([z.uuid(), z.literal('new')]).optional(),
})

/** A family as first written down: who is in it, and where the children live. */
export const newFamily = z.strictObject({
  name: z.string().trim().max(100).optional(),
  children: z.array(child).min(1).max(20),
  adults: z.array(adult).max(20),
  address: z
    .strictObject({
      lines: z.string().trim().min(1).max(300),
      postcode: z.string().max(10).optional(),
      protected: z.boolean(),
    })
    .optional(),
  locality: z.string().max(100).optional(),
})

export type NewFamily = z.output<typeof newFamily>
export type NewChild = NewFamily['children'][number]
export type NewAdult = NewFamily['adults'][number]
