import 'server-only'
import { z } from 'zod'
import type { FamilyRuleName } from '@/lib/access/rules'
import { family } from '@/lib/access/subject'
import { optionalDayFromColumn } from '@/lib/db/day-column'
import { query } from '@/lib/operation/query'
import { firstName } from '@/lib/person/name'
import type { Birth, PersonName } from '@/lib/person/types'

type Asking = {
  familyName: string
  /** Grown-ups first, then children old enough to have a view: everyone. */
  people: readonly ({ id: string; name: string } & PersonName & Birth)[]
  /** Those around the family, or spoken of with them before, first. */
  agencies: readonly { id: string; name: string }[]
  /** People at organisations outside the partnership who are written down for this family. */
  outside: readonly { id: string; name: string }[]
}

function asking(name: string, may: FamilyRuleName) {
  return query({
    name,
    input: z.strictObject({ familyId: z.uuid() }),
    may,
    on: ({ familyId }) => family(familyId),
    audit: 'agreement-viewed',
    run: async ({ tx, actor, familyId }): Promise<Asking> => {
      const familyRow = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
      const members = await tx.familyMember.findMany({
        where: { familyId, untilOn: null },
        include: { person: true },
        orderBy: [{ place: 'asc' }],
      })
      // One's own agency needs no sharing with.
      const agencies = await tx.$queryRaw<Asking['agencies'][number][]>`WITH around AS (
          SELECT w.agency_id FROM team_member t JOIN worker w ON w.id = t.worker_id
            WHERE t.family_id = ${familyId}::uuid AND t.left_at IS NULL
          UNION SELECT w.agency_id FROM holding h JOIN worker w ON w.id = h.worker_id
            WHERE h.family_id = ${familyId}::uuid AND h.until_at IS NULL
          UNION SELECT g.agency_id FROM agreement_agency g WHERE g.family_id = ${familyId}::uuid
          UNION SELECT s.agency_id FROM sharing_record s WHERE s.family_id = ${familyId}::uuid AND s.agency_id IS NOT NULL)
        SELECT a.id, a.name FROM agency a WHERE a.id <> ${actor.agencyId}::uuid
        ORDER BY a.id NOT IN (SELECT agency_id FROM around), a.name`
      const outside = await tx.outsidePerson.findMany({
        where: { familyId },
        orderBy: [{ organisation: 'asc' }, { name: 'asc' }],
      })
      const grownUpsFirst = members.toSorted(
        (a, b) => Number(a.part === 'child') - Number(b.part === 'child'),
      )
      return {
        familyName: familyRow.name,
        agencies,
        outside: outside.map(({ id, name, organisation }) => ({ id, name: `${organisation} (${name})` })),
        people: grownUpsFirst.map(({ person }) => {
          const named = { fullName: person.fullName, knownAs: person.knownAs ?? undefined }
          return {
            id: person.id,
            ...named,
            name: firstName(named),
            bornOn: optionalDayFromColumn(person.bornOn),
            dueOn: optionalDayFromColumn(person.dueOn),
          }
        }),
      }
    },
  })
}

/** What the page that records an answer offers: who can answer, and which agencies there are. */
export const askingAgreement = asking('consent.asking-agreement', 'recordAgreement')

/** The same for writing down that something was shared. */
export const askingSharing = asking('consent.asking-sharing', 'recordSharing')
