import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { unseenNews } from '@/lib/auth/news'
import { query } from '@/lib/operation/query'

/** What happened to one's own sign-in that one has not been told yet, newest first. */
export const ownNews = query({
  name: 'worker.own-news',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'own-sign-in-viewed',
  run: ({ tx, actor, now }) => unseenNews(tx, actor, now),
})
