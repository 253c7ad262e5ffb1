import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { AuditEvent } from './events'

/** Ids, codes and counts. Never a name, never free text: the trail outlives corrections and erasures. */
export type AuditDetails = Record<string, string | number | boolean | string[]>

export type AuditEntry = {
  event: AuditEvent
  at: Date
  actorId?: string | undefined
  agencyId?: string | undefined
  familyId?: string | undefined
  subjectId?: string | undefined
  relation?: string | undefined
  requestId?: string | undefined
  details?: AuditDetails
}

/**
 * Adds one entry to the chain, in the transaction it describes. It takes the chain's one lock, which is held
 * until the transaction ends, so it comes last. When it fails, everything else in the transaction fails too.
 */
export async function appendAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await tx.$executeRaw`SELECT append_audit(${entry.at}::timestamptz, ${entry.event}, ${entry.actorId ?? null}::uuid,
    ${entry.agencyId ?? null}::uuid, ${entry.familyId ?? null}::uuid, ${entry.subjectId ?? null}::uuid,
    ${entry.relation ?? null}, ${entry.requestId ?? null}::uuid, ${JSON.stringify(entry.details ?? {})}::jsonb)`
}
