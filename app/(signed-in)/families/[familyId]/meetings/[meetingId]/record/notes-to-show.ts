import { timeWords } from '@/lib/calendar/words'
import { withRowsShown } from '@/lib/draft/rows-shown'
import type { Patch } from '@/lib/form/field-value'
import type { MeetingToRecord } from '@/lib/meeting/types'

/** The notes so far with the rows and the usual answers the page begins with: the same time and place again. */
export function notesToShow({ draft, startsAt, place, outcomes }: MeetingToRecord): Patch {
  const usual = { nextTime: timeWords(startsAt), nextPlace: place }
  return withRowsShown(
    { ...usual, ...draft.values },
    { well: 1, worried: 1, needs: 1, goal: outcomes.length > 0 ? 0 : 1, action: 2 },
  )
}
