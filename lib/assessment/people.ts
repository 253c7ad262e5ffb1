import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { PartFor } from './plan-parts'

/**
 * Who has parts in a family's assessment, in the family's order: its children, those not yet born included, and
 * the parents and carers. Other adults who matter are written of in the family's own parts.
 */
export async function peopleToAssess(tx: Transaction, familyId: string): Promise<PartFor[]> {
  const rows = await tx.$queryRaw<{ person_id: string; part: string }[]>`
    SELECT m.person_id, m.part FROM family_member m JOIN person p ON p.id = m.person_id
    WHERE m.family_id = ${familyId}::uuid AND m.until_on IS NULL AND p.died_on IS NULL
      AND m.part IN ('child', 'parent', 'carer')
    ORDER BY m.part <> 'child', m.place, p.born_on NULLS LAST, m.person_id`
  return rows.map(({ person_id, part }) => ({ personId: person_id, isChild: part === 'child' }))
}
