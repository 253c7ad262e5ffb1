import type { Day } from '@/lib/calendar/day'
import { shortDayWords } from '@/lib/calendar/words'
import { type ChronologyWords, chronologySentence, type Track } from './kinds'

export type TimelineFact = {
  id: string
  on: Day
  kind: string
  track: Track
  words: ChronologyWords
  by: string
}
export type TimelineView = {
  id: string
  date: string
  dateTime: string
  side: Track
  what: string
  detail?: string
}

/** An entry of the timeline as it is read: a short date, a sentence, and who wrote it down. */
export function timelineView({ id, on, kind, track, words, by }: TimelineFact, today: Day): TimelineView {
  const detail = words['detail']
  return {
    id,
    date: shortDayWords(on, today),
    dateTime: on,
    side: track,
    what: chronologySentence(kind, words),
    detail: detail ? `${detail} · ${by}` : by,
  }
}
