import 'server-only'
import { readWhoLooked, type WhoLooked } from '@/lib/audit/read-who-looked'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords, instantWords } from '@/lib/calendar/words'
import { ChangedMeanwhile } from '@/lib/operation/refusal'
import type { Part } from '../parts'
import type { Asking } from './maker'

/** The most things looked at or done that one document lists. */
const mostLooked = 500

/** Who can see the record, who could, and what was looked at and done, up to an entry. */
export async function whoLooked({ tx, familyId, now, classes, upTo }: Asking): Promise<{
  parts: Part[]
  upTo: string | undefined
}> {
  if (!classes.includes('who-looked')) return { parts: [], upTo: undefined }
  const read = lookedUpTo(await readWhoLooked(tx, { familyId, howMany: mostLooked, now }), upTo, now)
  return { parts: partsOf(read), upTo: read.looked[0]?.seq }
}

/** Only what has happened while somebody checked the document may be missing from it: nothing older can be hidden. */
const longestCheck = 2 * 3_600_000

function lookedUpTo(read: WhoLooked, upTo: string | undefined, now: Date): WhoLooked {
  if (upTo === undefined) return read
  const since = read.looked.filter(({ seq }) => BigInt(seq) > BigInt(upTo))
  if (since.some(({ at }) => now.getTime() - at.getTime() > longestCheck)) throw new ChangedMeanwhile()
  return { ...read, looked: read.looked.filter(({ seq }) => BigInt(seq) <= BigInt(upTo)) }
}

function partsOf({ canSee, couldSee, looked }: WhoLooked): Part[] {
  const since = (at: Date) => dayWords(dayFromInstant(at))
  const part = (title: string, words: string[]): Part => ({
    title,
    lines: words.map((one) => ({ words: one, class: 'who-looked' })),
  })
  return [
    part(
      'Who can see it now',
      canSee.map(({ who, why, since: from }) => `${who}. ${why}. Since ${since(from)}.`),
    ),
    part(
      'Who could see it before',
      couldSee.map(({ who, why, until }) => `${who}. ${why}. Until ${until ? since(until) : 'now'}.`),
    ),
    part(
      'What was looked at and done',
      looked.map(
        ({ at, sentence, agency, whatFor }) =>
          `${instantWords(at)}: ${sentence}${agency ? ` (${agency})` : ''}${whatFor ? `. ${whatFor}` : ''}`,
      ),
    ),
  ]
}
