import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { mustAskWho } from '@/lib/auth/needs-key'
import { query } from '@/lib/operation/query'

/** What somebody must know who is about to add a security key. They have just proved who they are. */
export const beforeAddingKey = query({
  name: 'worker.before-adding-key',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'own-sign-in-viewed',
  beforeKey: true,
  needs: 'fresh-sign-in',
  run: async ({ actor }): Promise<{ mustAskWho: boolean }> => ({ mustAskWho: mustAskWho(actor.work) }),
})
