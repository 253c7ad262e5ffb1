import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { checkLocality } from '@/lib/locality/to-choose'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'
import { keepEarlier } from '../keep-earlier'

const input = z.strictObject({
  familyId: z.uuid(),
  version: z.number().int().positive(),
  name: z.string().trim().min(1).max(100),
  locality: z.string().max(100).optional(),
  happeningNow: z.string().max(4000).optional(),
  goodToKnow: z.string().max(2000).optional(),
})

/**
 * Writes what is happening now, what is good to know before a visit, and what the family is called. What was written
 * before is kept. Throws ChangedMeanwhile.
 */
export const changeNow = command({
  name: 'family.change-now',
  input,
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'family-changed',
  run: async (context) => {
    const {
      tx,
      actor,
      familyId,
      input: { version, name, locality, happeningNow, goodToKnow },
      noteForAudit,
    } = context
    const before = await tx.family.findUniqueOrThrow({
      where: { id: familyId },
      select: { name: true, locality: true, happeningNow: true, goodToKnow: true },
    })
    await checkLocality(tx, locality, before.locality)
    const after = {
      name,
      locality: locality ?? null,
      happeningNow: happeningNow ?? null,
      goodToKnow: goodToKnow ?? null,
    }
    changedOne(
      await tx.family.updateMany({
        where: { id: familyId, version },
        data: { ...after, version: { increment: 1 } },
      }),
    )
    noteForAudit({ details: { changed: await keepEarlier(context, { before, after }) } })
    if ((before.happeningNow ?? undefined) !== happeningNow) {
      await recordOnTimeline(context, {
        familyId,
        kind: 'now-updated',
        track: 'team',
        words: { who: actor.name },
      })
    }
    return { familyId }
  },
})
