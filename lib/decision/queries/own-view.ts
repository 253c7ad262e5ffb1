import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'

/** What the page for one's own view needs: the family's name, and nothing of what the guidance would say. */
export const beforeOwnView = query({
  name: 'decision.before-own-view',
  input: z.strictObject({ familyId: z.uuid(), contactId: z.uuid() }),
  may: 'decideLevel',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'contact-viewed',
  run: async ({ tx, familyId }) => {
    const family = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const children = await tx.familyMember.count({ where: { familyId, part: 'child', untilOn: null } })
    return { familyName: family.name, children }
  },
})
