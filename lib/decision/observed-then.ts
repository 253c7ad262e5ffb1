import 'server-only'
import { dayFromInstant } from '@/lib/calendar/day'
import { optionalDayFromColumn } from '@/lib/db/day-column'
import type { Context } from '@/lib/operation/definition'
import { namesOf } from './names-of'
import type { Observed } from './types'

/** What was written of a family and still so at an instant, whatever has been written or ended since. */
export async function observedThen(
  { tx, familyId }: Pick<Context<unknown>, 'tx' | 'familyId'>,
  at: Date,
): Promise<Observed[]> {
  const rows = await tx.observation.findMany({
    where: { familyId, recordedAt: { lte: at }, OR: [{ endedAt: null }, { endedAt: { gt: at } }] },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
  const names = await namesOf(
    tx,
    rows.map(({ recordedBy }) => recordedBy),
  )
  return rows.map((row) => ({
    id: row.id,
    itemId: row.itemId,
    kind: row.kind === 'strength' ? 'strength' : 'worry',
    personId: row.personId ?? undefined,
    evidence: row.evidence ?? undefined,
    sinceOn: optionalDayFromColumn(row.sinceOn),
    recordedBy: names.get(row.recordedBy) ?? '',
    recordedOn: dayFromInstant(row.recordedAt),
  }))
}
