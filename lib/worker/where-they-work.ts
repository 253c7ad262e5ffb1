import 'server-only'
import { z } from 'zod'
import type { Transaction } from '@/lib/db/transaction'
import { invalid } from '@/lib/operation/refusal'
import { works } from './types'

/** Where somebody works and what they do there. */
export const placeInput = {
  agencyId: z.uuid('Choose an organisation'),
  teamId: z.uuid('Choose a team').optional(),
  work: z.enum(works, 'Choose what kind of work they do'),
  jobTitle: z.string().trim().min(1, 'Enter their job title').max(120, 'Use 120 characters or fewer'),
  capacity: z.int().min(0).max(200).optional(),
}

export type Place = { agencyId: string; teamId?: string | undefined }

/** Throws InvalidInput unless there is such an agency and the team is one of its own. */
export async function checkPlace(tx: Transaction, { agencyId, teamId }: Place): Promise<void> {
  if ((await tx.agency.count({ where: { id: agencyId } })) === 0)
    throw invalid('agencyId', 'Choose an organisation of the partnership')
  if (teamId && (await tx.team.count({ where: { id: teamId, agencyId } })) === 0)
    throw invalid('teamId', 'Choose a team of that organisation')
}
