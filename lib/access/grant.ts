import 'server-only'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import type { Relation } from './relation'

/** Exactly one of these. */
type WhoGets = { workerId: string } | { agencyId: string } | { teamId: string }

/** `excluded` is the one row that takes away: a declared conflict of interest, which outweighs all the others. */
type AccessRow = {
  familyId: string
  to: WhoGets
  relation: Relation | 'excluded'
  because?: string
  at: Date
}

/**
 * Writes down why somebody may see a family from now on. Granting the same thing twice leaves one row.
 * PostgreSQL refuses it from anyone who may not see the family themselves, unless they are just beginning it.
 */
export async function grantAccess(
  tx: Transaction,
  { familyId, to, relation, because, at }: AccessRow,
): Promise<void> {
  const { worker, agency, team } = ids(to)
  await tx.$executeRaw`SELECT grant_access(${newId()}::uuid, ${familyId}::uuid, ${worker}::uuid, ${agency}::uuid,
    ${team}::uuid, ${relation}, ${because ?? null}::uuid, ${at}::timestamptz)`
}

/** Ends a reason to see a family, at once. Other reasons the same person has go on. */
export async function endAccess(
  tx: Transaction,
  { familyId, to, relation, because, at }: AccessRow,
): Promise<void> {
  const { worker, agency, team } = ids(to)
  await tx.$executeRaw`SELECT end_access(${familyId}::uuid, ${worker}::uuid, ${agency}::uuid, ${team}::uuid,
    ${relation}, ${because ?? null}::uuid, ${at}::timestamptz)`
}

function ids(to: WhoGets) {
  return {
    worker: 'workerId' in to ? to.workerId : null,
    agency: 'agencyId' in to ? to.agencyId : null,
    team: 'teamId' in to ? to.teamId : null,
  }
}
