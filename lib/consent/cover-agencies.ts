import 'server-only'
import { endAccess, grantAccess } from '@/lib/access/grant'
import type { Day } from '@/lib/calendar/day'
import { dayFromColumn, optionalDayFromColumn } from '@/lib/db/day-column'
import type { Context } from '@/lib/operation/definition'
import { yearsOld } from '@/lib/person/age'
import { agenciesCovered } from './rules'
import type { AgreementAnswer } from './types'

/**
 * Makes who may see follow from what the family has answered, at once and in both directions. Rows that rest on
 * the family's answers carry the family's id as their reason, so that ending them leaves sharing for other
 * recorded reasons alone.
 */
export async function coverAgencies({
  tx,
  now,
  today,
  familyId,
}: Pick<Context<unknown>, 'tx' | 'now' | 'today' | 'familyId'>): Promise<void> {
  const agreements = await tx.agreement.findMany({ where: { familyId }, include: { agencies: true } })
  const members = await tx.familyMember.findMany({ where: { familyId }, include: { person: true } })
  const mayDecide = (personId: string | null) =>
    members.some((member) => member.personId === personId && decides(member, today))
  const covered = agenciesCovered(
    agreements.map(({ personId, answer, answeredOn, recordedAt, agencies }) => ({
      personId: personId ?? undefined,
      answer: answer as AgreementAnswer,
      mayDecide: mayDecide(personId),
      answeredOn: dayFromColumn(answeredOn),
      recordedAt,
      mayShare: agencies.filter(({ mayShare }) => mayShare).map(({ agencyId }) => agencyId),
      mustNotShare: agencies.filter(({ mayShare }) => !mayShare).map(({ agencyId }) => agencyId),
    })),
  )
  const everNamed = new Set(agreements.flatMap(({ agencies }) => agencies.map(({ agencyId }) => agencyId)))
  for (const agencyId of everNamed) {
    const row = { familyId, to: { agencyId }, relation: 'agreed-agency' as const, because: familyId, at: now }
    await (covered.has(agencyId) ? grantAccess(tx, row) : endAccess(tx, row))
  }
}

const presumedAbleFrom = 16

/** A parent, a carer, or a young person of 16 or over (Mental Capacity Act 2005: capacity is presumed from 16). */
function decides({ part, person }: { part: string; person: { bornOn: Date | null } }, today: Day): boolean {
  if (part === 'parent' || part === 'carer') return true
  const bornOn = optionalDayFromColumn(person.bornOn)
  return part === 'child' && bornOn !== undefined && yearsOld(bornOn, today) >= presumedAbleFrom
}
