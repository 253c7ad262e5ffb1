import 'server-only'
import { z } from 'zod'
import type { FamilyRuleName } from '@/lib/access/rules'
import { family } from '@/lib/access/subject'
import { optionalDayFromColumn } from '@/lib/db/day-column'
import { query } from '@/lib/operation/query'
import { firstName } from '@/lib/person/name'
import type { Birth, PersonName } from '@/lib/person/types'

export type Asking = {
  familyName: string
  /** Grown-ups first, then children old enough to have a view: everyone. */
  people: readonly ({ id: string; name: string } & PersonName & Birth)[]
  agencies: readonly { id: string; name: string }[]
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
      // One's own agency needs no sharing with; the rest by name.
      const agencies = await tx.agency.findMany({
        where: { id: { not: actor.agencyId } },
        select: { id: true, name: true },
        orderBy: { name: 'asc' },
      })
      const grownUpsFirst = members.toSorted(
        (a, b) => Number(a.part === 'child') - Number(b.part === 'child'),
      )
      return {
        familyName: familyRow.name,
        agencies,
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
