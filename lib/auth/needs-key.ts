import type { Work } from '@/lib/access/actor'
import { type Day, dayFromInstant } from '@/lib/calendar/day'

/** An administrator can let anybody in: their key must ask for a PIN, a finger or a face (ASVS 6.3.3). */
export function mustAskWho(work: string): boolean {
  return work === ('administrator' satisfies Work)
}

/** Whether somebody who does this work may do nothing today without having shown a key. */
export function needsKey(work: string, from: Day | undefined, now: Date): boolean {
  return mustAskWho(work) && from !== undefined && from <= dayFromInstant(now)
}
