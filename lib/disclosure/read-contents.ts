import 'server-only'
import { readWhoLooked, type WhoLooked } from '@/lib/audit/read-who-looked'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords, instantWords } from '@/lib/calendar/words'
import type { Context } from '@/lib/operation/definition'
import { ChangedMeanwhile } from '@/lib/operation/refusal'
import { readFamilyCopy } from '@/lib/plan/read-family-copy'
import { type Contents, planWithin, type Sheet, sheetsWithin } from './contents'
import { classesFor } from './grants'
import { readOwnSheets } from './read-own-sheets'
import type { Recipient } from './read-people'
import { scan } from './scan'
import { tokensOf } from './tokens'
import type { MadeDocument } from './types'

type Asked = Pick<Context<unknown>, 'tx' | 'actor' | 'familyId' | 'today' | 'now'>

/** The most things looked at or done that one document lists. */
const mostLooked = 500

/** What this document would hold for this recipient: what their kind is granted, and nothing else. */
export async function readContents(
  context: Asked,
  document: MadeDocument,
  recipient: Recipient,
  all: readonly Recipient[],
  upTo?: string,
): Promise<Contents> {
  const classes = classesFor(document, recipient.kind)
  if (document === 'plan-copy') {
    return { kind: 'plan', copy: planWithin(await readFamilyCopy(context), classes, recipient.called) }
  }
  const { tx, familyId, now } = context
  const read = classes.includes('who-looked')
    ? lookedUpTo(await readWhoLooked(tx, { familyId, howMany: mostLooked, now }), upTo, now)
    : undefined
  const looked = read ? lookedSheets(read) : []
  const last = read?.looked[0]?.seq
  if (document === 'who-can-see') {
    return {
      kind: 'sheets',
      opening: 'Everyone who can see the record about your family, why, and what was looked at or done.',
      sheets: sheetsWithin(looked, classes),
      upTo: last,
      aboutOthers: 0,
    }
  }
  const own = await readOwnSheets(tx, familyId, recipient)
  const { sheets, leftOut } = withoutOthers(own, recipient, all)
  return {
    kind: 'sheets',
    opening: 'What is written in the record about you. You can ask us to put right what is wrong.',
    sheets: sheetsWithin([...sheets, ...looked], classes),
    upTo: last,
    aboutOthers: leftOut,
  }
}

/** Only what has happened while somebody checked the document may be missing from it: nothing older can be hidden. */
const longestCheck = 2 * 3_600_000

function lookedUpTo(read: WhoLooked, upTo: string | undefined, now: Date): WhoLooked {
  if (upTo === undefined) return read
  const since = read.looked.filter(({ seq }) => BigInt(seq) > BigInt(upTo))
  if (since.some(({ at }) => now.getTime() - at.getTime() > longestCheck)) throw new ChangedMeanwhile()
  return { ...read, looked: read.looked.filter(({ seq }) => BigInt(seq) <= BigInt(upTo)) }
}

function lookedSheets({ canSee, couldSee, looked }: WhoLooked): Sheet[] {
  const since = (at: Date) => dayWords(dayFromInstant(at))
  return [
    {
      title: 'Who can see it now',
      class: 'who-looked',
      lines: canSee.map(({ who, why, since: from }) => `${who}. ${why}. Since ${since(from)}.`),
    },
    {
      title: 'Who could see it before',
      class: 'who-looked',
      lines: couldSee.map(({ who, why, until }) => `${who}. ${why}. Until ${until ? since(until) : 'now'}.`),
    },
    {
      title: 'What was looked at and done',
      class: 'who-looked',
      lines: looked.map(
        ({ at, sentence, agency, whatFor }) =>
          `${instantWords(at)}: ${sentence}${agency ? ` (${agency})` : ''}${whatFor ? `. ${whatFor}` : ''}`,
      ),
    },
  ]
}

/** Lines that name somebody else of the family are about them too: left out, and counted. */
function withoutOthers(own: readonly Sheet[], recipient: Recipient, all: readonly Recipient[]) {
  const others = all.filter(({ personId }) => personId !== recipient.personId)
  const names = new Set(others.flatMap(({ called }) => tokensOf(called).map(({ plain }) => plain)))
  const known = others.map((one) => one.known)
  const isAboutOthers = (line: string) =>
    tokensOf(line).some(({ plain }) => names.has(plain)) || scan(line, known, [recipient.known]).length > 0
  const sheets = own.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !isAboutOthers(line)) }))
  const count = (list: readonly Sheet[]) => list.reduce((sum, { lines }) => sum + lines.length, 0)
  return { sheets, leftOut: count(own) - count(sheets) }
}
