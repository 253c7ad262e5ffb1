import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { managersNow } from '../managers'

/** The names of everybody who could ask about a look, for an administrator: it takes two for each to be asked by another. */
export const whoAsksAboutLooks = query({
  name: 'look.who-asks',
  input: z.strictObject({}),
  may: 'administer',
  on: nothing,
  audit: 'staff-listed',
  run: async ({ tx, now }): Promise<string[]> => (await managersNow(tx, now)).map(({ name }) => name),
})
