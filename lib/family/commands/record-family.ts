import 'server-only'
import { z } from 'zod'
import { grantAccess } from '@/lib/access/grant'
import { nothing } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { aDay } from '@/lib/person/input'
import { adultKinds } from '../words-for-part'
import { askAboutKnownPeople } from './ask-about-known-people'
import { moveIn } from './move-in'
import { nameFor } from './name-for'
import { writeDownMembers } from './write-down-members'

const child = z.strictObject({
  fullName: z.string().trim().min(1).max(200),
  knownAs: z.string().max(100).optional(),
  bornOn: aDay.optional(),
  dueOn: aDay.optional(),
  school: z.string().max(200).optional(),
  /** Where on the form they were typed, so that a question comes back beside them. */
  row: z.number().int().optional(),
  /** Somebody already recorded, or `new` when asked and it was nobody known. */
  sameAs: z.union([z.uuid(), z.literal('new')]).optional(),
})

const adult = z.strictObject({
  fullName: z.string().trim().min(1).max(200),
  bornOn: aDay.optional(),
  kind: z.enum(adultKinds),
  relationship: z.string().max(60).optional(),
  looksAfter: z.boolean(),
  livesHere: z.boolean().optional(),
  row: z.number().int().optional(),
  sameAs: z.union([z.uuid(), z.literal('new')]).optional(),
})

const input = z.strictObject({
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

export type NewFamily = z.output<typeof input>
export type NewChild = NewFamily['children'][number]
export type NewAdult = NewFamily['adults'][number]

/**
 * Writes a family down for the first time: who is in it, what the adults are to the children, and where they live.
 * Asks first about people the writer can already see who may be the same; the same person is then in both.
 * Throws InvalidInput with those people on offer, each at its row.
 */
export const recordFamily = command({
  name: 'family.record',
  input,
  may: 'signedIn',
  on: nothing,
  audit: 'family-recorded',
  run: async (context) => {
    const { tx, actor, input: family, now, noteForAudit } = context
    await askAboutKnownPeople(context, family)
    const familyId = newId()
    await tx.family.createMany({
      data: {
        id: familyId,
        name: nameFor(family),
        locality: family.locality ?? null,
        createdBy: actor.workerId,
        createdAt: now,
      },
    })
    await grantAccess(tx, { familyId, to: { workerId: actor.workerId }, relation: 'recorded-it', at: now })
    noteForAudit({ familyId, details: { children: family.children.length, adults: family.adults.length } })
    if (family.address) await moveIn(context, { familyId, ...family.address })
    await writeDownMembers(context, familyId, family)
    await recordOnTimeline(context, {
      familyId,
      kind: 'family-recorded',
      track: 'team',
      words: { who: actor.name },
    })
    return { familyId }
  },
})
