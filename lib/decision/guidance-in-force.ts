import 'server-only'
import type { Day } from '@/lib/calendar/day'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import type { Transaction } from '@/lib/db/transaction'
import { versionInForce } from '@/lib/guidance/in-force'
import { settingsOf } from './settings-of'

/** The partnership's guidance as it is in force on a day. Throws a RangeError when it had none. */
export async function guidanceInForce(tx: Transaction, today: Day): Promise<Guidance> {
  const { guidanceId } = await settingsOf(tx)
  const version = await versionInForce(tx, guidanceId, today)
  if (!version) throw new RangeError(`No guidance called ${guidanceId} is in force on ${today}`)
  return version.guidance
}
