import type { Day } from '@/lib/calendar/day'
import { shortDayWords } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import { type ChronologyWords, chronologySentence, type Track } from './kinds'

export type TimelineFact = {
  id: string
  on: Day
  kind: string
  track: Track
  words: ChronologyWords
  /** The record to read more in. */
  about?: string | undefined
  by: string
}
export type TimelineView = {
  id: string
  date: string
  dateTime: string
  side: Track
  what: string
  href?: string
  detail?: string
}

/** An entry of a family’s timeline as it is read: a short date, a sentence, who wrote it down; a note leads to its words. */
export function timelineView(
  { id, on, kind, track, words, about, by }: TimelineFact,
  familyId: string,
  today: Day,
): TimelineView {
  const detail = words['detail']
  return {
    id,
    date: shortDayWords(on, today),
    dateTime: on,
    side: track,
    what: chronologySentence(kind, words),
    ...(kind === 'note-added' && about ? { href: paths.note(familyId, about) } : {}),
    detail: detail ? `${detail} · ${by}` : by,
  }
}
