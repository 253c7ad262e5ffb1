import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { localitiesToChoose } from '@/lib/locality/to-choose'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'

/** What the page for "what is happening now" starts from. */
export const familyNow = query({
  name: 'family.now',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'family-viewed',
  run: async ({ tx, familyId }) => {
    const row = await tx.family.findUnique({ where: { id: familyId } })
    if (!row) throw new NotFound()
    return {
      familyId,
      name: row.name,
      locality: row.locality ?? '',
      localities: await localitiesToChoose(tx, row.locality),
      happeningNow: row.happeningNow ?? '',
      goodToKnow: row.goodToKnow ?? '',
      version: row.version,
    }
  },
})
