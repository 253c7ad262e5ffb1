import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { News } from '../own-sign-in'

/** What happened to one's own sign-in that one has not been told yet, newest first. */
export const ownNews = query({
  name: 'worker.own-news',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'own-sign-in-viewed',
  run: ({ tx, actor }): Promise<News[]> => tx.$queryRaw<News[]>`
    SELECT id, kind, at FROM sign_in_notice WHERE worker_id = ${actor.workerId}::uuid AND seen_at IS NULL ORDER BY at DESC LIMIT 50`,
})
