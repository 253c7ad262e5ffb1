import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { letterSection } from './letter'

/** A letter that is being written, in a list. */
export type LetterLine = {
  letterId: string
  recipientId: string
  /** Their name in full. */
  to: string
  /** As far as it is written. */
  subject: string | null
  by: string
  at: Date
}

/** The letters of a family that nobody has made or put away, the one written last first. */
export async function readOpenLetters(tx: Transaction, familyId: string): Promise<LetterLine[]> {
  return tx.$queryRaw<LetterLine[]>`SELECT l.id AS "letterId",
      coalesce(l.recipient_person_id, l.recipient_worker_id, l.recipient_outside_id) AS "recipientId",
      coalesce(p.full_name, r.name, o.name) AS "to", nullif(btrim(d.values->>'subject'), '') AS subject,
      w.name AS by, coalesce(d.updated_at, l.begun_at) AS "at"
    FROM letter l LEFT JOIN draft d ON d.kind = 'letter' AND d.document_id = l.id AND d.section = ${letterSection}
    LEFT JOIN person p ON p.id = l.recipient_person_id LEFT JOIN worker r ON r.id = l.recipient_worker_id
    LEFT JOIN outside_person o ON o.id = l.recipient_outside_id JOIN worker w ON w.id = coalesce(d.updated_by, l.begun_by)
    WHERE l.family_id = ${familyId}::uuid AND l.ended IS NULL ORDER BY "at" DESC, l.id LIMIT 100`
}
