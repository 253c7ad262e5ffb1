import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { sql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { readEmergencies } from '../read-emergencies'

/** One emergency, for its own person and for the managers who look at it afterwards. */
export const emergencyToSee = query({
  name: 'emergency.see',
  input: z.strictObject({ emergencyId: z.uuid() }),
  may: 'signedIn',
  on: nothing,
  audit: 'emergency-viewed',
  run: async ({ tx, actor, input, now, noteForAudit }) => {
    const [emergency] = await readEmergencies(tx, actor, sql`e.id = ${input.emergencyId}::uuid`)
    if (!emergency) throw new NotFound()
    noteForAudit({ subjectId: emergency.id, ...(emergency.family && { familyId: emergency.family.id }) })
    const isOpen = emergency.opened && !emergency.endedAt && emergency.until > now
    return {
      ...emergency,
      mayClose: emergency.isMine && isOpen,
      mayReview: actor.work === 'manager' && !emergency.isByMe && emergency.review === undefined,
    }
  },
})
