import 'server-only'
import type { Day } from '@/lib/calendar/day'
import { type Guidance, guidanceFor } from '@/lib/continuum/guidance/guidance-for'
import type { Transaction } from '@/lib/db/transaction'
import { settingsOf } from './settings-of'

/** The partnership's guidance as it is in force on a day. Throws a RangeError when it had none. */
export async function guidanceInForce(tx: Transaction, today: Day): Promise<Guidance> {
  const { guidanceId } = await settingsOf(tx)
  const guidance = guidanceFor(guidanceId, today)
  if (!guidance) throw new RangeError(`No guidance called ${guidanceId} is in force on ${today}`)
  return guidance
}
