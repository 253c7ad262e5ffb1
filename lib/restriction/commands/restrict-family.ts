import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { checkNamed } from '../open-restriction'
import { restrictionReasons } from '../types'

/**
 * Restricts a family to people by name. From that moment it does not exist for anybody else, whatever lets them in:
 * not in lists, counts, searches or matches, and not for their managers.
 */
export const restrictFamily = command({
  name: 'restriction.restrict',
  input: z.strictObject({
    familyId: z.uuid(),
    reason: z.enum(restrictionReasons),
    why: z.string().min(1).max(5_000),
    people: z.array(z.uuid()).max(60),
    reviewOn: z.iso.date(),
  }),
  may: 'restrictFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'family-restricted',
  run: async ({ tx, actor, input, now, today, familyId, noteForAudit }) => {
    if (toDay(input.reviewOn) <= today)
      throw invalid('reviewOn', 'The day to look at this again must be after today')
    if ((await tx.familyRestriction.count({ where: { familyId, liftedAt: null } })) > 0)
      throw invalid('', 'This record is restricted already')
    const people = [...new Set([actor.workerId, ...input.people])]
    await checkNamed(tx, { familyId, people, now })
    const restrictionId = newId()
    await tx.$executeRaw`SELECT restrict_family(${restrictionId}::uuid, ${familyId}::uuid, ${input.reason}, ${input.why},
      ${input.reviewOn}::date, ${people}::uuid[], ${now}::timestamptz)`
    noteForAudit({ subjectId: restrictionId, details: { reason: input.reason, people: people.length } })
    return { familyId, restrictionId }
  },
})
