import 'server-only'
import { dayFromInstant } from '@/lib/calendar/day'
import { fullDayWords, timeWords } from '@/lib/calendar/words'
import type { Part } from '../parts'
import type { Asking } from './maker'

/** When and where the family meets next, if that is arranged. */
export async function nextMeeting({ tx, familyId, now }: Asking): Promise<Part> {
  const next = await tx.meeting.findFirst({
    where: { familyId, recordedAt: null, cancelledAt: null, startsAt: { gt: now } },
    orderBy: { startsAt: 'asc' },
  })
  return {
    title: 'Our next meeting',
    look: 'box',
    lines: next ? [{ words: whenAndWhere(next), class: 'when-we-meet' }] : [],
  }
}

/** "Tuesday 24 November 2026 at 3:30pm, at Oakfield Primary." */
export function whenAndWhere({ startsAt, place }: { startsAt: Date; place: string }): string {
  return `${fullDayWords(dayFromInstant(startsAt))} at ${timeWords(startsAt)}, at ${place}.`
}
