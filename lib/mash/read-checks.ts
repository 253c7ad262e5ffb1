import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { AgencyCheck, CheckAnswer } from './types'

/** Every agency asked about a request, in the order they were asked. */
export async function readChecks(tx: Transaction, requestId: string): Promise<AgencyCheck[]> {
  const rows = await tx.mashCheck.findMany({
    where: { requestId },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  })
  const agencies = await tx.agency.findMany({ where: { id: { in: rows.map(({ agencyId }) => agencyId) } } })
  return rows.map((row) => {
    const agency = agencies.find(({ id }) => id === row.agencyId)
    return {
      id: row.id,
      agency: agency?.name ?? '',
      phone: agency?.phone ?? undefined,
      question: row.question,
      askedAt: row.askedAt,
      dueAt: row.dueAt,
      answered: row.answeredAt
        ? {
            holds: row.holds as CheckAnswer,
            words: row.answer ?? undefined,
            by: row.answeredBy ?? '',
            at: row.answeredAt,
          }
        : undefined,
    }
  })
}
