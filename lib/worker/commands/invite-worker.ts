import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { makeLink } from '@/lib/auth/sign-in-link'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { checkPlace, placeInput } from '../where-they-work'
import { isItThem, whoHasEmail } from '../who-has-email'
import { writePost } from '../write-post'

/**
 * Lets somebody new in: writes down who they are and where they work, and makes the link by which they set a
 * password of their own. Nobody sets it for them. The link itself is read through `worker.link`. Somebody who works here
 * already is not invited again: once it is said that they are meant, they get this post beside those they have.
 */
export const inviteWorker = command({
  name: 'worker.invite',
  input: z.strictObject({
    name: z.string().trim().min(1, 'Enter their name').max(120, 'Use 120 characters or fewer'),
    email: z.email('Enter their work email, like name@organisation.org').max(254),
    phone: z.string().trim().max(40, 'Use 40 characters or fewer').optional(),
    /** Somebody who has that e-mail already and is the one meant. */
    sameAs: z.uuid().optional(),
    ...placeInput,
  }),
  may: 'administer',
  on: nothing,
  audit: 'worker-invited',
  needs: 'fresh-sign-in',
  run: async (context) => {
    const { tx, input, actor, now, noteForAudit } = context
    await checkPlace(tx, input)
    const same = await whoHasEmail(tx, input.email, now)
    if (same) {
      if (input.sameAs !== same.id) throw isItThem(same)
      const workerId = await writePost(context, same, input)
      noteForAudit({
        subjectId: workerId,
        details: { work: input.work, agencyId: input.agencyId, besides: same.id },
      })
      return { workerId, linkId: null }
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
