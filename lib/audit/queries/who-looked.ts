import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { readWhoLooked, type WhoLooked } from '../read-who-looked'

export type { CanSee, WhoLooked } from '../read-who-looked'

const pageSize = 50

/** Who could see a family's record, who did, and why: in words a family may be read (promise P13). */
export const whoLooked = query({
  name: 'audit.who-looked',
  input: z.strictObject({
    familyId: z.uuid(),
    before: z
      .string()
      .regex(/^\d{1,19}$/)
      .optional(),
  }),
  may: 'viewWhoLooked',
  on: ({ familyId }) => family(familyId),
  audit: 'who-looked-viewed',
  run: async ({ tx, familyId, input, now }): Promise<WhoLooked & { isRestricted: boolean }> => {
    const restricted = await tx.familyRestriction.count({ where: { familyId, liftedAt: null } })
    return {
      ...(await readWhoLooked(tx, { familyId, before: input.before, howMany: pageSize, now })),
      isRestricted: restricted > 0,
    }
  },
})
