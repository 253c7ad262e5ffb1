import 'server-only'
import type { Day } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import type { Counting } from './types'

/** What stays of a record that was let go. */
export type LetGo = {
  reference: string
  on: Day
  countsFrom: Counting
  years: number
  agreedBy: string
  confirmedBy: string
  afterRestore: boolean
}

/** The newest hundred lines that stay of records. Each says who let it go and when, and nothing of whose it was. */
export function readLetGo(tx: Transaction): Promise<LetGo[]> {
  return tx.$queryRaw<
    LetGo[]
  >`SELECT e.reference, (e.erased_at AT TIME ZONE 'Europe/London')::date::text AS on,
      e.counts_from AS "countsFrom", e.years, a.name AS "agreedBy", c.name AS "confirmedBy", e.after_restore AS "afterRestore"
    FROM erased_record e JOIN worker a ON a.id = e.agreed_by JOIN worker c ON c.id = e.confirmed_by
    ORDER BY e.erased_at DESC, e.reference LIMIT 100`
}
