import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { FamilyCopy } from '../family-copy'
import { readFamilyCopy } from '../read-family-copy'

/** The family's own copy of the plan, to read on screen with them. Opening it is written down. */
export const familyCopy = query({
  name: 'plan.family-copy',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'printFamilyCopy',
  on: ({ familyId }) => family(familyId),
  audit: 'family-copy-printed',
  run: (context): Promise<FamilyCopy> => readFamilyCopy(context),
})
