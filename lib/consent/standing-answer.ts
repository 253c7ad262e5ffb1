import 'server-only'
import { dayFromColumn } from '@/lib/db/day-column'
import type { Transaction } from '@/lib/db/transaction'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { firstName } from '@/lib/person/name'
import type { Purpose, Saying } from './purposes'
import { isYes, newestOfEach } from './rules'
import type { AgreementAnswer } from './types'

/**
 * A yes that still stands, for taking back a part of it. Throws NotFound for one that was never a yes, and InvalidInput
 * for one that the person has answered again since.
 */
export async function standingAnswer(tx: Transaction, familyId: string, agreementId: string) {
  const row = await tx.agreement.findUnique({ where: { id: agreementId }, include: { agencies: true } })
  if (!row?.personId || !isYes(row.answer as AgreementAnswer)) throw new NotFound()
  const { personId } = row
  const theirs = await tx.agreement.findMany({ where: { familyId, personId } })
  const [newest] = newestOfEach(
    theirs.map(({ id, answeredOn, recordedAt }) => ({
      id,
      personId,
      answeredOn: dayFromColumn(answeredOn),
      recordedAt,
    })),
  )
  if (newest?.id !== agreementId)
    throw invalid('', 'They have answered again since. Open their newest answer')
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } })
  const agencies = await tx.agency.findMany({
    where: { id: { in: row.agencies.map(({ agencyId }) => agencyId) } },
  })
  return {
    row,
    person: firstName({ fullName: person.fullName, knownAs: person.knownAs ?? undefined }),
    said: row.agencies.map(
      ({ agencyId, purpose, mayShare }): Saying => ({ agencyId, purpose: purpose as Purpose, mayShare }),
    ),
    agencyName: (id: string) => agencies.find((agency) => agency.id === id)?.name ?? '',
  }
}
