import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { episodeOf } from '../load-picture'

/** Where a change of help starts: the help now, and the newest contact, whose picture is opened again. */
export const changeOfHelp = query({
  name: 'decision.change-of-help',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'decideLevel',
  on: ({ familyId }) => family(familyId),
  audit: 'decision-viewed',
  run: async (context) => {
    const { tx, familyId } = context
    const row = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const contact = await tx.contact.findFirst({
      where: { familyId },
      orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
      select: { id: true, recordedAt: true },
    })
    const decisions = await tx.thresholdDecision.findMany({
      where: { familyId },
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      select: { id: true, decidedAt: true, decidedLevel: true },
      take: 50,
    })
    const seen = await tx.observation.count({ where: { familyId, endedAt: null } })
    return {
      familyName: row.name,
      episode: await episodeOf(context),
      contact: contact ? { id: contact.id, on: dayFromInstant(contact.recordedAt) } : undefined,
      seen,
      decisions: decisions.map(({ id, decidedAt, decidedLevel }) => ({
        id,
        on: dayFromInstant(decidedAt),
        level: decidedLevel as 'universal' | 'single-agency' | 'multi-agency' | 'statutory',
      })),
    }
  },
})
