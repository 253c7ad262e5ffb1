import 'server-only'
import type { Context } from '@/lib/operation/definition'
import type { DraftKind } from './types'

/**
 * Ends the writing of a document, in the transaction that finishes it: a save that comes later is refused. Change
 * the document's own row first, so that a page begun at this moment sees that it is finished. Returns how many were
 * still open.
 */
export async function closeDrafts(
  { tx, now }: Pick<Context<unknown>, 'tx' | 'now'>,
  kind: DraftKind,
  documentId: string,
): Promise<number> {
  return tx.$executeRaw`UPDATE draft SET closed_at = ${now}
    WHERE kind = ${kind} AND document_id = ${documentId}::uuid AND closed_at IS NULL`
}
