import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { makeLink } from '@/lib/auth/sign-in-link'
import { command } from '@/lib/operation/command'
import { workingHere } from '../working'

/**
 * Makes a new link for somebody to set a password: because the last ran out, or because they forgot theirs. Their
 * second factor stays as it is and is still asked for.
 */
export const makeSignInLink = command({
  name: 'worker.make-link',
  input: z.strictObject({ workerId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'sign-in-link-made',
  needs: 'fresh-sign-in',
  run: async ({ tx, input, actor, now, noteForAudit }) => {
    const { id: workerId, signInId } = await workingHere(tx, input.workerId, now)
    const hasJoined =
      (await tx.signInLink.count({ where: { workerId: signInId, usedAt: { not: null } } })) > 0
    const purpose = hasJoined ? 'new-password' : 'invitation'
    const linkId = await makeLink(tx, { workerId: signInId, purpose, madeBy: actor.workerId }, now)
    noteForAudit({ subjectId: workerId, details: { purpose } })
    return { workerId, linkId }
  },
})
