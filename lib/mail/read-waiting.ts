import type { Query, StaffMailKind } from './types'

/** A message that has neither gone nor been given up, with whom it goes to now. */
export type Waiting = {
  kind: 'document' | StaffMailKind
  queuedBy: string
  familyId: string | null
  disclosureId: string | null
  opensWith: string | null
  /** Where it goes; absent where it may go no longer. */
  to: string | null
}

/**
 * Reads it as things stand now: an address that was ended or protected since is no address, and neither is that of
 * somebody who has left.
 */
export async function readWaiting(query: Query, mailId: string): Promise<Waiting | undefined> {
  const { rows } = await query<Waiting>(
    `SELECT m.kind, m.queued_by AS "queuedBy", m.family_id AS "familyId", m.disclosure_id AS "disclosureId", m.opens_with AS "opensWith",
       CASE WHEN m.kind = 'document' THEN
         (SELECT e.address FROM disclosure d JOIN email_address e ON e.id = d.email_id JOIN person p ON p.id = e.person_id
          WHERE d.id = m.disclosure_id AND e.ended_at IS NULL AND e.confirmed_at IS NOT NULL AND NOT e.protected AND NOT p.protected_contact)
       ELSE (SELECT s.email::text FROM worker w JOIN worker s ON s.id = w.sign_in_id WHERE w.id = m.worker_id AND w.left_at IS NULL) END AS "to"
     FROM outgoing_mail m WHERE m.id = $1 AND m.handed_at IS NULL AND m.gave_up_at IS NULL`,
    [mailId],
  )
  return rows[0]
}
