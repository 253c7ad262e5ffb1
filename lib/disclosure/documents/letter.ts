import 'server-only'
import { dayWords } from '@/lib/calendar/words'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { lettersProblems, letterText, letterWordsOf } from '../letter'
import type { Line } from '../parts'
import { readOpenLetter } from '../read-letter'
import type { Asking, Made } from './maker'
import { paragraphs } from './paragraphs'
import { atHome } from './who-it-is-about'

/** A letter in somebody's own words, between a greeting that names its reader and who it is from. */
export async function makeLetter(asking: Asking): Promise<Made> {
  const { tx, familyId, aboutId, recipient, all, today } = asking
  const letter = aboutId ? await readOpenLetter(tx, familyId, aboutId) : undefined
  if (letter?.recipientId !== recipient.id) throw new NotFound()
  const words = letterWordsOf(letter.values)
  const [missing] = lettersProblems(words)
  if (missing) throw invalid('', missing.message)
  const { subject, body } = words
  const { partnership, from } = await whoItIsFrom(asking)
  return {
    above: [partnership, dayWords(today)],
    opening: `Dear ${recipient.called},`,
    parts: [
      { title: 'What it is about', look: 'title', lines: paragraphs(subject, 'written-to-them') },
      {
        title: 'Who it is about',
        // Somebody of the family is written to about themselves; an organisation files it with whom it is about.
        lines: recipient.side === 'family' ? [] : atHome(all),
      },
      { title: letterText, look: 'letter', lines: paragraphs(body, 'written-to-them') },
      { title: 'Who it is from', look: 'letter', lines: from },
    ],
  }
}

type Giver = {
  name: string
  jobTitle: string
  agency: string
  phone: string | null
  partnership: string
  hubPhone: string | null
}

/** Whoever makes it. Where they work says where the children are: for whoever is not to know, they are of the partnership. */
async function whoItIsFrom({
  tx,
  actor,
}: Pick<Asking, 'tx' | 'actor'>): Promise<{ partnership: string; from: Line[] }> {
  const rows = await tx.$queryRaw<Giver[]>`SELECT w.name, w.job_title AS "jobTitle", a.name AS agency,
      coalesce(w.phone, a.phone) AS phone, (SELECT name FROM partnership WHERE id = 1) AS partnership,
      (SELECT phone FROM agency WHERE kind = 'hub' ORDER BY id LIMIT 1) AS "hubPhone"
    FROM worker w JOIN agency a ON a.id = w.agency_id WHERE w.id = ${actor.workerId}::uuid`
  const [giver] = rows
  if (!giver) throw new NotFound()
  const { name, jobTitle, agency, phone, partnership, hubPhone } = giver
  return {
    partnership,
    from: [
      {
        words: `${name}, ${jobTitle}, ${agency}${phone ? `. Telephone ${phone}` : ''}`,
        class: 'where-workers-are',
      },
      {
        words: `${name}, ${partnership}${hubPhone ? `. Telephone ${hubPhone}` : ''}`,
        class: 'workers',
        unless: 'where-workers-are',
      },
    ],
  }
}
