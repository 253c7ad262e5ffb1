import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { goesByItself } from '../automatic'
import { readLetGo } from '../read-let-go'
import { readPeriods } from '../read-periods'

/** For how long everything is kept, what was set before, and the lines that stay of records that were let go. */
export const keepingPeriods = query({
  name: 'retention.periods',
  input: z.strictObject({}),
  may: 'administer',
  on: nothing,
  audit: 'keeping-periods-viewed',
  run: async ({ tx }) => ({
    periods: await readPeriods(tx),
    goesByItself,
    letGo: await readLetGo(tx),
  }),
})
