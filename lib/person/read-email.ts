import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { EmailOfPerson } from './email-address'

/** The e-mail address somebody has now, if any. */
export async function readEmail(
  tx: Transaction,
  familyId: string,
  personId: string,
): Promise<EmailOfPerson | undefined> {
  const rows = await tx.$queryRaw<
    EmailOfPerson[]
  >`SELECT e.id, e.address, e.confirmed_at IS NOT NULL AS "isConfirmed",
      e.protected OR p.protected_contact AS "isProtected",
      ARRAY(SELECT coalesce(n.known_as, split_part(n.full_name, ' ', 1)) FROM email_address o JOIN person n ON n.id = o.person_id
        WHERE o.family_id = e.family_id AND o.person_id <> e.person_id AND o.ended_at IS NULL AND lower(o.address) = lower(e.address)
        ORDER BY 1) AS "alsoOf"
    FROM email_address e JOIN person p ON p.id = e.person_id
    WHERE e.family_id = ${familyId}::uuid AND e.person_id = ${personId}::uuid AND e.ended_at IS NULL`
  return rows[0]
}
