import type { MeetingPartView } from '@/components/meeting/meeting-part/meeting-part'
import { several } from '@/lib/calendar/words'
import { cameChoices, type MeetingToRecord } from '@/lib/meeting/types'
import { attendanceWords, pointWords } from '@/lib/meeting/words'

type PartName = 'who' | 'since' | 'well' | 'worried' | 'needs' | 'scores' | 'goals' | 'actions' | 'next'
export type Parts = Record<PartName, MeetingPartView>

/** The parts of a meeting with what is in each, as the notes stood when the page was made. */
export function partsOf({ draft: { values }, actions }: MeetingToRecord): Parts {
  const texts = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [],
  )
  const filled = (start: string, end = '') =>
    texts.filter(([name]) => name.startsWith(start) && name.endsWith(end)).length
  const part = (id: PartName, title: string, count: number, words: string): MeetingPartView => ({
    id: `part-${id}`,
    title,
    standing: count > 0 ? words : 'Nothing yet',
    isFilled: count > 0,
    // Never a part with rows: without script, "Add another" would fold away what it added.
    isFolded: count > 0 && (id === 'who' || id === 'since'),
  })
  const came = texts.flatMap(([name, value]) =>
    name.startsWith('came.') ? [cameChoices.find((choice) => choice === value)] : [],
  )
  const said = (list: string) => `${filled(`${list}.`, '.words')} so far`
  return {
    who: part('who', 'Who is here', came.length, attendanceWords(came)),
    since: part(
      'since',
      'Since last time',
      filled('how.'),
      `${filled('how.')} of ${several(actions.length, 'action')}`,
    ),
    well: part('well', pointWords['working-well'], filled('well.', '.words'), said('well')),
    worried: part('worried', pointWords['worried-about'], filled('worried.', '.words'), said('worried')),
    needs: part('needs', pointWords['needs-to-happen'], filled('needs.', '.words'), said('needs')),
    scores: part(
      'scores',
      'How are things today, 0 to 10?',
      filled('score.'),
      several(filled('score.'), 'number'),
    ),
    goals: part(
      'goals',
      'What we are working towards',
      filled('outcome.') + filled('goal.', '.words'),
      `${filled('outcome.')} scored, ${filled('goal.', '.words')} new`,
    ),
    actions: part(
      'actions',
      'Who will do what',
      filled('action.', '.words'),
      several(filled('action.', '.words'), 'action'),
    ),
    next: part(
      'next',
      'Next meeting',
      filled('next-') + filled('named') + filled('lastWord'),
      'Named person, date, last word',
    ),
  }
}
