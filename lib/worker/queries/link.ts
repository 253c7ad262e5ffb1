import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { linkAddress } from '@/lib/auth/sign-in-link'
import { query } from '@/lib/operation/query'
import type { LinkToHandOver } from '../types'
import { workingHere } from '../working'

/** The link somebody may set their password by, while it works and has not been used. */
export const linkOfWorker = query({
  name: 'worker.link',
  input: z.strictObject({ workerId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'sign-in-link-viewed',
  needs: 'fresh-sign-in',
  run: async ({ tx, input, now, noteForAudit }): Promise<LinkToHandOver | null> => {
    const worker = await workingHere(tx, input.workerId, now)
    noteForAudit({ subjectId: worker.id })
    const link = await tx.signInLink.findFirst({
      where: { workerId: worker.signInId, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    })
    if (!link) return null
    return {
      name: worker.name,
      purpose: link.purpose === 'invitation' ? 'invitation' : 'new-password',
      address: linkAddress(link.id),
      expiresAt: link.expiresAt,
    }
  },
})
