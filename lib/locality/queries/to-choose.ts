import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { localitiesToChoose } from '../to-choose'

/** The places a new family or team may be in. */
export const localitiesNow = query({
  name: 'locality.to-choose',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'localities-listed',
  run: ({ tx }) => localitiesToChoose(tx),
})
