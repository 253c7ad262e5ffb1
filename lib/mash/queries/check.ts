import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { readChecks } from '../read-checks'

/** One question to an agency, for writing down what it answered. */
export const mashCheck = query({
  name: 'mash.check',
  input: z.strictObject({ requestId: z.uuid(), checkId: z.uuid() }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-request-viewed',
  run: async ({ tx, input: { requestId, checkId } }) => {
    const check = (await readChecks(tx, requestId)).find(({ id }) => id === checkId)
    if (!check) throw new NotFound()
    return check
  },
})
