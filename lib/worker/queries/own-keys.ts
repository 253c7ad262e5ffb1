import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { mustAskWho } from '@/lib/auth/needs-key'
import { keysFrom } from '@/lib/auth/security-key'
import { query } from '@/lib/operation/query'
import type { KeyStopped, OwnKeys } from '../own-sign-in'

/** One's own security keys, also those that were stopped, and whether one needs one. */
export const ownKeys = query({
  name: 'worker.own-keys',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'own-sign-in-viewed',
  beforeKey: true,
  run: async ({ tx, actor }): Promise<OwnKeys> => {
    const keys = await tx.securityKey.findMany({
      where: { workerId: actor.signInId },
      orderBy: { addedAt: 'asc' },
      omit: { credentialId: true, publicKey: true },
    })
    const from = mustAskWho(actor.work) ? await keysFrom(tx) : undefined
    return {
      keys: keys.map(({ id, name, addedAt, lastUsedAt, asksWho, stoppedAt, stoppedWhy }) => ({
        id,
        name,
        addedAt,
        lastUsedAt: lastUsedAt ?? undefined,
        asksWho,
        stopped: stoppedAt && stoppedWhy ? { at: stoppedAt, why: stoppedWhy as KeyStopped } : undefined,
      })),
      neededFrom: from,
    }
  },
})
