import 'server-only'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { Line, Part } from '../parts'
import type { FamilyRecipient } from '../recipient'
import { scan } from '../scan'
import { tokensOf } from '../tokens'
import type { AboutOthers, Asking, Made } from './maker'
import { ownFacts } from './own-facts'
import { whoLooked } from './who-looked'
import { writtenOfThem } from './written-of-them'

/**
 * What the whole record holds about one person, when they ask: what is known of them, what they said, what others wrote.
 * A line that is about somebody else of the family too is theirs as well: it is left out, and listed for whoever checks.
 */
export async function makeSubjectAccess(asking: Asking): Promise<Made> {
  const { parts: looked, upTo } = await whoLooked(asking)
  const written = [...(await ownFacts(asking)), ...(await writtenOfThem(asking)), await sharedWith(asking)]
  const { parts, aboutOthers } = withoutOthers(written, asking)
  return {
    opening: 'What is written in the record about you. You can ask us to put right what is wrong.',
    parts: [...parts, ...looked],
    upTo,
    aboutOthers,
  }
}

async function sharedWith({ tx, familyId }: Asking): Promise<Part> {
  const rows = await tx.$queryRaw<
    { name: string; what: string; at: Date }[]
  >`SELECT a.name, s.what, s.decided_at AS "at"
    FROM sharing_record s JOIN agency a ON a.id = s.agency_id
    WHERE s.family_id = ${familyId}::uuid AND s.shared ORDER BY s.decided_at, s.id`
  return {
    title: 'What was shared, and with whom',
    lines: rows.map(({ name, what, at }) => ({
      words: `${dayWords(dayFromInstant(at))}, ${name}: ${what}`,
      class: 'who-it-is-shared-with',
    })),
  }
}

const kin =
  'mum mummy mam mom mother dad daddy father stepmum stepdad stepmother stepfather brother sister sibling son daughter ' +
  'nan nana nanny gran grandma grandad grandmother grandfather grandparent aunt auntie uncle cousin partner husband wife boyfriend girlfriend'

/** Every word that speaks of somebody else of the family: their names, and what families call each other. */
function namesOf(others: readonly FamilyRecipient[], recipient: Asking['recipient']): Set<string> {
  const firsts = others.flatMap(({ called, name }) =>
    [called, name].flatMap((one) => tokensOf(one)[0]?.plain ?? []),
  )
  const own = recipient.side === 'family' ? tokensOf(recipient.relationship ?? '') : []
  const names = new Set([...firsts, ...kin.split(' ')])
  for (const { plain } of own) names.delete(plain)
  return names
}

/** Only what they would be given is looked through: the rest is not theirs for other reasons. */
function withoutOthers(written: readonly Part[], { recipient, all, classes }: Asking) {
  const others = all.filter(({ id }) => id !== recipient.id)
  const names = namesOf(others, recipient)
  const known = others.map((one) => one.known)
  const own = all.filter(({ id }) => id === recipient.id).map((one) => one.known)
  const aboutOthers: AboutOthers[] = []
  const parts = written.map(
    ({ lines, ...part }): Part => ({
      ...part,
      lines: lines.filter((line: Line) => {
        if (!classes.includes(line.class)) return true
        const isNamed = tokensOf(line.words).some(({ plain }) => names.has(plain))
        const why = isNamed
          ? 'names-others'
          : scan(line.words, known, own).length > 0
            ? 'tells-of-others'
            : undefined
        if (why) aboutOthers.push({ title: part.title, words: line.words, why })
        return why === undefined
      }),
    }),
  )
  return { parts, aboutOthers }
}
