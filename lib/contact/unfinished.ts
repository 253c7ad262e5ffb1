import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Transaction } from '@/lib/db/transaction'

/** The one part a contact has while it is written. */
export const contactSection = 'contact'

/** What this person began to write about a family and has not kept yet, and when they last did. */
export async function unfinishedContact(
  tx: Transaction,
  actor: Actor,
  familyId: string,
): Promise<{ contactId: string; savedAt: Date } | undefined> {
  const draft = await tx.draft.findFirst({
    where: { kind: 'contact', familyId, ownerId: actor.workerId, closedAt: null },
    orderBy: { updatedAt: 'desc' },
    select: { documentId: true, updatedAt: true },
  })
  return draft ? { contactId: draft.documentId, savedAt: draft.updatedAt } : undefined
}
