import 'server-only'
import type { Day } from '@/lib/calendar/day'
import { dayFromColumn, optionalDayFromColumn } from '@/lib/db/day-column'
import type { Transaction } from '@/lib/db/transaction'
import { yearsOld } from '@/lib/person/age'
import type { Purpose } from './purposes'
import type { AgreementAnswer, Answered } from './types'

export type AnswerOnRecord = Answered & { id: string }

/** Everything a family has answered, as the rule about agencies needs it. */
export async function readAnswers(tx: Transaction, familyId: string, today: Day): Promise<AnswerOnRecord[]> {
  const agreements = await tx.agreement.findMany({ where: { familyId }, include: { agencies: true } })
  const members = await tx.familyMember.findMany({ where: { familyId }, include: { person: true } })
  const mayDecide = (personId: string | null) =>
    members.some((member) => member.personId === personId && decides(member, today))
  return agreements.map(({ id, personId, answer, answeredOn, recordedAt, agencies }) => ({
    id,
    personId: personId ?? undefined,
    answer: answer as AgreementAnswer,
    mayDecide: mayDecide(personId),
    answeredOn: dayFromColumn(answeredOn),
    recordedAt,
    says: agencies.map(({ agencyId, purpose, mayShare }) => ({
      agencyId,
      purpose: purpose as Purpose,
      mayShare,
    })),
  }))
}

const presumedAbleFrom = 16

/** A parent, a carer, or a young person of 16 or over (Mental Capacity Act 2005: capacity is presumed from 16). */
function decides({ part, person }: { part: string; person: { bornOn: Date | null } }, today: Day): boolean {
  if (part === 'parent' || part === 'carer') return true
  const bornOn = optionalDayFromColumn(person.bornOn)
  return part === 'child' && bornOn !== undefined && yearsOld(bornOn, today) >= presumedAbleFrom
}
