import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** Whom something was shared with: an agency of the partnership, or somebody at an organisation outside it. */
export type SharedWith = { id: string; name: string; agencyId: string | undefined }

/** Reads whom a record of sharing is about. */
export async function readSharedWith(
  tx: Transaction,
  { agencyId, outsidePersonId }: { agencyId: string | null; outsidePersonId: string | null },
): Promise<SharedWith> {
  if (agencyId) {
    const { id, name } = await tx.agency.findUniqueOrThrow({ where: { id: agencyId } })
    return { id, name, agencyId: id }
  }
  const { id, name, organisation } = await tx.outsidePerson.findUniqueOrThrow({
    where: { id: outsidePersonId ?? '' },
  })
  return { id, name: `${organisation} (${name})`, agencyId: undefined }
}
