import 'server-only'
import { day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { type ChronologyWords, chronologySentence, type Track } from '@/lib/chronology/kinds'
import type { NoteAudience } from '@/lib/note/types'
import type { Part } from '../parts'
import { timelineClass } from '../timeline-class'
import type { Asking, Made } from './maker'
import { onePerson } from './one-person'

type Row = {
  on: string
  kind: string
  track: Track
  words: ChronologyWords
  audience: NoteAudience | null
}

/** The most of a timeline that one document tells, the newest. */
const mostTold = 1_000

/** What happened, in order, a year to a part. */
export async function makeTimeline(asking: Asking): Promise<Made> {
  const { tx, familyId } = asking
  const rows = await tx.$queryRaw<Row[]>`SELECT * FROM (
      SELECT to_char(t.happened_on, 'YYYY-MM-DD') AS "on", t.kind, t.track, t.words, n.audience, t.recorded_at, t.id
      FROM chronology_entry t LEFT JOIN note n ON n.id = t.about AND t.kind = 'note-added'
      WHERE t.family_id = ${familyId}::uuid ORDER BY t.happened_on DESC, t.recorded_at DESC, t.id DESC LIMIT ${mostTold}) newest
    ORDER BY "on", recorded_at, id`
  const years = [...new Set(rows.map(({ on }) => on.slice(0, 4)))]
  return {
    opening: 'What has happened so far, the oldest first.',
    parts: [
      await onePerson(asking),
      ...years.map(
        (year): Part => ({
          title: year,
          lines: rows
            .filter(({ on }) => on.startsWith(year))
            .flatMap(({ on, kind, words, audience }) => {
              const of = timelineClass(kind, audience ?? undefined)
              return of
                ? [{ words: `${dayWords(day(on))}: ${chronologySentence(kind, words)}`, class: of }]
                : []
            }),
        }),
      ),
    ],
  }
}
