import 'server-only'
import { z } from 'zod'
import type { FamilyRuleName } from '@/lib/access/rules'
import { family } from '@/lib/access/subject'
import type { AuditEvent } from '@/lib/audit/events'
import { query } from '@/lib/operation/query'

/** What a form about a family shows at its head. */
function familyName(name: string, may: FamilyRuleName, audit: AuditEvent) {
  return query({
    name,
    input: z.strictObject({ familyId: z.uuid() }),
    may,
    on: ({ familyId }) => family(familyId),
    audit,
    run: async ({ tx, familyId }) => {
      const found = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
      return { familyId, name: found.name }
    },
  })
}

/** Whose family a note is about, for those who may write one. */
export const familyForNote = familyName('family.for-note', 'addNote', 'family-viewed')
