import 'server-only'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import { newOpeningWords } from './opening-words'
import { mailSettings } from './settings'
import type { StaffMailKind } from './types'

/** Puts a document that is being given on its way by e-mail, in the same transaction: it goes if it was given. */
export async function queueDocument(
  tx: Transaction,
  { familyId, disclosureId, by, at }: { familyId: string; disclosureId: string; by: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`INSERT INTO outgoing_mail (id, kind, family_id, disclosure_id, opens_with, queued_by, queued_at)
    VALUES (${newId()}::uuid, 'document', ${familyId}::uuid, ${disclosureId}::uuid, ${newOpeningWords()}, ${by}::uuid, ${at})`
}

/** Tells people who work here, by e-mail, that something waits for them; those who wished not to be told only of what cannot wait. */
export async function mailStaff(
  tx: Transaction,
  { to, kind, by, at }: { to: readonly string[]; kind: StaffMailKind; by: string; at: Date },
): Promise<void> {
  if (!mailSettings() || to.length === 0) return
  await tx.$executeRaw`INSERT INTO outgoing_mail (id, kind, worker_id, queued_by, queued_at)
    SELECT gen_random_uuid(), ${kind}, w.id, ${by}::uuid, ${at} FROM worker w
    WHERE w.id = ANY(${to}::uuid[]) AND w.left_at IS NULL AND (w.notices_by_email OR ${kind} = 'emergency')`
}
