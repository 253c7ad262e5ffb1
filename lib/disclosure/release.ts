import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** How long a second person's word holds. */
export const releaseDays = 14

export type ReleaseState = 'none' | 'asked' | 'refused' | { releaseId: string }

/** Whether a protected address may stand on one document for this person now, and if not, how far the asking has come. */
export async function releaseState(
  tx: Transaction,
  at: { familyId: string; addressId: string; personId: string; giver: string; now: Date },
): Promise<ReleaseState> {
  const rows = await tx.$queryRaw<{ id: string; answer: string | null; usable: boolean }[]>`
    SELECT r.id, r.answer, r.answer = 'released' AND NOT same_person(r.answered_by, ${at.giver}::uuid)
        AND r.answered_at > ${at.now}::timestamptz - make_interval(days => ${releaseDays}) AS usable
    FROM protected_release r WHERE r.family_id = ${at.familyId}::uuid AND r.address_id = ${at.addressId}::uuid
      AND r.recipient_person_id = ${at.personId}::uuid AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.release_id = r.id)
    ORDER BY r.asked_at DESC LIMIT 1`
  const [newest] = rows
  if (!newest) return 'none'
  if (newest.answer === null) return 'asked'
  if (newest.answer === 'refused') return 'refused'
  return newest.usable ? { releaseId: newest.id } : 'none'
}
