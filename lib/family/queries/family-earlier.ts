import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { Earlier } from '../earlier'
import { readEarlier } from '../read-earlier'

export type FamilyEarlier = { familyId: string; familyName: string; earlier: Earlier[] }

/** What "What is happening now", "Good to know" and the family's name said before, the newest change first. */
export const familyEarlier = query({
  name: 'family.earlier',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId }) => family(familyId),
  audit: 'family-viewed',
  run: async ({ tx, familyId }): Promise<FamilyEarlier> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    return { familyId, familyName: name, earlier: await readEarlier(tx, familyId) }
  },
})
