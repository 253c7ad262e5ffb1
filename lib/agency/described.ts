import { z } from 'zod'
import { agencyKinds } from './types'

/** What is written down of an organisation. */
export const agencyInput = {
  name: z.string().trim().min(1, 'Enter the name of the organisation').max(150),
  kind: z.enum(agencyKinds),
  phone: z.string().trim().max(40).optional(),
}

/** What is written down of a team. */
export const teamInput = {
  name: z.string().trim().min(1, 'Enter the name of the team').max(150),
  locality: z.string().trim().min(1, 'Select the area the team works in').max(100),
}
