import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { makeLink } from '@/lib/auth/sign-in-link'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { checkPlace, placeInput } from '../where-they-work'

/**
 * Lets somebody new in: writes down who they are and where they work, and makes the link by which they set a
 * password of their own. Nobody sets it for them. The link itself is read through `worker.link`.
 */
export const inviteWorker = command({
  name: 'worker.invite',
  input: z.strictObject({
    name: z.string().trim().min(1, 'Enter their name').max(120, 'Use 120 characters or fewer'),
    email: z.email('Enter their work email, like name@organisation.org').max(254),
    phone: z.string().trim().max(40, 'Use 40 characters or fewer').optional(),
    ...placeInput,
  }),
  may: 'administer',
  on: nothing,
  audit: 'worker-invited',
  needs: 'fresh-sign-in',
  run: async ({ tx, input, actor, now, noteForAudit }) => {
    await checkPlace(tx, input)
    const same = await tx.worker.findUnique({ where: { email: input.email } })
    if (same) {
      throw invalid(
        'email',
        same.leftAt && same.leftAt <= now
          ? `${same.name} had that email and has left. Use an email of this person’s own`
          : `${same.name} has that email already. Use an email of this person’s own`,
      )
    }
    const workerId = newId()
    // Written out: nobody the app adds can be one of the invented people, so it may not name that column.
    await tx.$executeRaw`INSERT INTO worker (id, name, job_title, email, phone, agency_id, team_id, work, capacity)
      VALUES (${workerId}::uuid, ${input.name}, ${input.jobTitle}, ${input.email}, ${input.phone || null},
        ${input.agencyId}::uuid, ${input.teamId ?? null}::uuid, ${input.work}, ${input.capacity ?? null})`
    const linkId = await makeLink(tx, { workerId, purpose: 'invitation', madeBy: actor.workerId }, now)
    noteForAudit({ subjectId: workerId, details: { work: input.work, agencyId: input.agencyId } })
    return { workerId, linkId }
  },
})
