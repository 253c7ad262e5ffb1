import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { reviveContents } from './contents'
import type { ToFile } from './file-of-given'
import type { DocumentKind, Handover } from './types'

/** Reads one document that was given. Throws when there is none: ask whether it may be opened first. */
export async function readGiven(tx: Transaction, disclosureId: string): Promise<ToFile> {
  const given = await tx.disclosure.findUniqueOrThrow({ where: { id: disclosureId } })
  const giver = await tx.worker.findUniqueOrThrow({ where: { id: given.givenBy } })
  return {
    // Written by give-document, which allows no other; kept as text in the database.
    document: given.document as DocumentKind,
    reference: given.reference,
    recipientName: given.recipientName,
    organisation: given.recipientOrganisation ?? undefined,
    handover: given.handover as Handover,
    addressLines: given.addressLines?.split('\n') ?? [],
    contents: reviveContents(given.contents),
    givenBy: giver.name,
    givenAt: given.givenAt,
  }
}
