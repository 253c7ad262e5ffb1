import type { Transaction } from '@/lib/db/transaction'
import { type Counting, countings, type PeriodSet, type Periods } from './types'

type Row = { counting: Counting; years: number; why: string; by: string | null; on: PeriodSet['on'] }

/** Every period as it was set, the one that counts first. */
export async function readPeriods(tx: Transaction): Promise<Record<Counting, readonly PeriodSet[]>> {
  const rows = await tx.$queryRaw<Row[]>`SELECT p.counts_from AS counting, p.years, p.why, w.name AS by,
      (p.set_at AT TIME ZONE 'Europe/London')::date::text AS on
    FROM keeping_period p LEFT JOIN worker w ON w.id = p.set_by ORDER BY p.set_at DESC, p.id DESC`
  const of = (counting: Counting) =>
    rows
      .filter((row) => row.counting === counting)
      .map(({ years, why, by, on }) => ({ years, why, by: by ?? undefined, on }))
  return { birth: of('birth'), closing: of('closing'), writing: of('writing') }
}

/** The periods as they count now. */
export function periodsNow(set: Record<Counting, readonly PeriodSet[]>): Periods {
  const now = (counting: Counting) => {
    const [newest] = set[counting]
    if (!newest) throw new Error(`No period counts from ${counting}`)
    return newest.years
  }
  const [birth, closing, writing] = countings
  return { birth: now(birth), closing: now(closing), writing: now(writing) }
}
