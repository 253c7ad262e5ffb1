import 'server-only'
import { dayFromInstant } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { type Earlier, isEarlierBox } from './earlier'

/** As many changes as one page shows; the newest first. */
const mostShown = 100

/** What was written before about a family, or about one person of it, within a query that has asked who may read it. */
export async function readEarlier(tx: Transaction, familyId: string, personId?: string): Promise<Earlier[]> {
  const rows = await tx.earlierWords.findMany({
    where: { familyId, personId: personId ?? null },
    orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
    take: mostShown,
  })
  const workers = await tx.worker.findMany({
    where: { id: { in: rows.map(({ changedBy }) => changedBy) } },
    select: { id: true, name: true },
  })
  const names = new Map(workers.map(({ id, name }) => [id, name]))
  return rows.flatMap(({ id, box, before, changedBy, changedAt }) =>
    isEarlierBox(box)
      ? [
          {
            id,
            box,
            before: before ?? undefined,
            by: names.get(changedBy) ?? '',
            on: dayFromInstant(changedAt),
          },
        ]
      : [],
  )
}
