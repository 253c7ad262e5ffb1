import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { Patch } from '@/lib/form/field-value'
import { letterSection } from './letter'

/** A letter that is being written, and to whom. */
export type OpenLetter = {
  recipientId: string
  values: Patch
}

/** A letter nobody has made or put away. Nothing when there is no such letter of this family. */
export async function readOpenLetter(
  tx: Transaction,
  familyId: string,
  letterId: string,
): Promise<OpenLetter | undefined> {
  const rows = await tx.$queryRaw<OpenLetter[]>`
    SELECT coalesce(l.recipient_person_id, l.recipient_worker_id, l.recipient_outside_id) AS "recipientId",
      coalesce(d.values, '{}') AS values
    FROM letter l LEFT JOIN draft d ON d.kind = 'letter' AND d.document_id = l.id AND d.section = ${letterSection}
    WHERE l.id = ${letterId}::uuid AND l.family_id = ${familyId}::uuid AND l.ended IS NULL`
  return rows[0]
}
