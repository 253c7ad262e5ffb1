import 'server-only'
import { type Day, day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { AgreementAnswer } from '@/lib/consent/types'
import { answerWords } from '@/lib/consent/words'
import { labelOf } from '@/lib/decision/label-of'
import type { Came } from '@/lib/meeting/types'
import type { Line, Part } from '../parts'
import type { DocumentKind } from '../types'
import { documentWords } from '../words'
import type { Asking } from './maker'

type Row = {
  bornOn: Day | null
  ethnicity: string | null
  nhsNumber: string | null
  upn: string | null
  language: string | null
  needs: string | null
  school: string | null
  gp: string | null
  phone: string | null
  relationship: string | null
  addresses: { lines: string; postcode: string | null }[]
  ties: { other: string; kind: string; has: boolean | null }[]
  agreed: { on: Day; answer: AgreementAnswer; to: string | null; why: string | null; own: string | null }[]
  came: { on: Day; came: Came | null; score: number | null; higher: string | null }[]
  said: { on: Day; words: string }[]
  voices: { words: string; voice: string }[]
  first: { on: Day; words: string }[]
  actions: { words: string; dueOn: Day }[]
  seen: { on: Day; item: string; evidence: string | null }[]
  needed: { on: Day; words: string }[]
  given: { on: Day; document: DocumentKind }[]
}

/** What the record holds about one person by name, and what they said themselves. One statement. */
export async function ownFacts(asking: Asking): Promise<Part[]> {
  const row = await readFacts(asking)
  if (!row) return []
  const own = (title: string, words: string[]): Part => ({
    title,
    lines: words.map((one) => ({ words: one, class: 'own-details' })),
  })
  const said = (title: string, words: string[]): Part => ({
    title,
    look: 'said',
    lines: words.map((one): Line => ({ words: one, class: 'own-words' })),
  })
  return [
    own('What we know about you', factsOf(asking.recipient.name, row)),
    own(
      'How you are related',
      row.ties.map(
        ({ other, kind, has }) =>
          `${other}: ${kind}${has === null ? '' : `, parental responsibility: ${has ? 'yes' : 'no'}`}`,
      ),
    ),
    said(
      'What you agreed to',
      row.agreed.map(({ on, answer, to, why, own: words }) =>
        [`${dayWords(on)}: ${answerWords[answer].sentence('You')}`, to, why, words && `“${words}”`]
          .filter(Boolean)
          .join('. '),
      ),
    ),
    own(
      'Meetings you were asked to',
      row.came.map(({ on, came }) => `${dayWords(on)}${came ? `: ${cameToYou[came]}` : ''}`),
    ),
    said('What you said', [
      ...row.first.map(({ on, words }) => `${dayWords(on)}: “${words}”`),
      ...row.said.map(({ on, words }) => `${dayWords(on)}: “${words}”`),
      ...row.came.flatMap(({ on, score, higher }) =>
        score === null
          ? []
          : [`${dayWords(on)}: ${score} of 10${higher ? `. One higher would be: “${higher}”` : ''}`],
      ),
      ...row.voices.map(({ words, voice }) => `${words}: “${voice}”`),
    ]),
    {
      title: 'What you said you would do',
      lines: row.actions.map(({ words, dueOn }) => ({
        words: `${words}, by ${dayWords(dueOn)}`,
        class: 'plan',
      })),
    },
    own(
      'What people saw or were told',
      row.seen.map(
        ({ on, item, evidence }) => `${dayWords(on)}: ${labelOf(item)}${evidence ? `. ${evidence}` : ''}`,
      ),
    ),
    own(
      'What we wrote that you need',
      row.needed.map(({ on, words }) => `${dayWords(on)}: ${words}`),
    ),
    own(
      'What you were given',
      row.given.map(({ on, document }) => `${dayWords(on)}: ${documentWords[document]}`),
    ),
  ]
}

/** How somebody came to a meeting, said to them. */
const cameToYou: Record<Came, string> = {
  here: 'you were there',
  'sent-views': 'you sent your views',
  'not-here': 'you were not there',
}

function factsOf(name: string, row: Row): string[] {
  const facts: [string, string | null][] = [
    ['Name', name],
    ['Born', row.bornOn && dayWords(row.bornOn)],
    ['In the family', row.relationship],
    ['Phone', row.phone],
    ['Language', row.language],
    ['Communication', row.needs],
    ['Ethnicity', row.ethnicity],
    ['School or nursery', row.school],
    ['GP', row.gp],
    ['NHS number', row.nhsNumber],
    ['Pupil number', row.upn],
    ...row.addresses.map(({ lines, postcode }): [string, string] => [
      'Address',
      [...lines.split('\n'), ...(postcode ? [postcode] : [])].join(', '),
    ]),
  ]
  return facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))
}

async function readFacts({ tx, familyId, recipient }: Asking): Promise<Row | undefined> {
  const id = recipient.id
  const [row] = await tx.$queryRaw<Row[]>`SELECT to_char(p.born_on, 'YYYY-MM-DD') AS "bornOn", p.ethnicity,
      p.nhs_number AS "nhsNumber", p.upn, p.spoken_language AS language, p.communication_needs AS needs, p.school, p.gp,
      CASE WHEN p.protected_contact THEN NULL ELSE p.phone END AS phone, m.relationship,
      (SELECT coalesce(json_agg(json_build_object('lines', a.lines, 'postcode', a.postcode) ORDER BY a.from_on), '[]') FROM address a
        WHERE a.family_id = m.family_id AND NOT a.protected AND NOT p.protected_contact
          AND (a.person_id = p.id OR (a.person_id IS NULL AND m.lives_here))) AS addresses,
      (SELECT coalesce(json_agg(json_build_object('other', o.full_name, 'kind', r.kind, 'has', r.parental_responsibility) ORDER BY o.full_name), '[]')
        FROM relationship r JOIN person o ON o.id = r.to_person_id WHERE r.family_id = m.family_id AND r.from_person_id = p.id) AS ties,
      (SELECT coalesce(json_agg(json_build_object('on', a.answered_on, 'answer', a.answer, 'to', a.to_what, 'why', a.why, 'own', a.own_words)
          ORDER BY a.answered_on, a.recorded_at), '[]') FROM agreement a WHERE a.family_id = m.family_id AND a.person_id = p.id) AS agreed,
      (SELECT coalesce(json_agg(json_build_object('on', (t.starts_at AT TIME ZONE 'Europe/London')::date, 'came', x.came, 'score', x.score,
          'higher', x.one_higher) ORDER BY t.starts_at), '[]')
        FROM meeting_person x JOIN meeting t ON t.id = x.meeting_id WHERE x.family_id = m.family_id AND x.person_id = p.id) AS came,
      (SELECT coalesce(json_agg(json_build_object('on', (t.starts_at AT TIME ZONE 'Europe/London')::date, 'words', x.words) ORDER BY t.starts_at, x.place), '[]')
        FROM meeting_point x JOIN meeting t ON t.id = x.meeting_id WHERE x.family_id = m.family_id AND x.person_id = p.id) AS said,
      (SELECT coalesce(json_agg(json_build_object('words', o.words, 'voice', o.voice) ORDER BY o.created_at), '[]')
        FROM outcome o WHERE o.family_id = m.family_id AND o.voice_of = p.id AND o.voice IS NOT NULL) AS voices,
      (SELECT coalesce(json_agg(json_build_object('on', (c.recorded_at AT TIME ZONE 'Europe/London')::date, 'words', c.childs_words)
          ORDER BY c.recorded_at), '[]')
        FROM contact c WHERE c.family_id = m.family_id AND c.childs_words_by = p.id AND c.childs_words IS NOT NULL) AS first,
      (SELECT coalesce(json_agg(json_build_object('words', c.words, 'dueOn', c.due_on) ORDER BY c.due_on), '[]')
        FROM action c WHERE c.family_id = m.family_id AND c.person_id = p.id) AS actions,
      (SELECT coalesce(json_agg(json_build_object('on', (o.recorded_at AT TIME ZONE 'Europe/London')::date, 'item', o.item_id, 'evidence', o.evidence)
          ORDER BY o.recorded_at), '[]') FROM observation o WHERE o.family_id = m.family_id AND o.person_id = p.id) AS seen,
      (SELECT coalesce(json_agg(json_build_object('on', (n.recorded_at AT TIME ZONE 'Europe/London')::date, 'words', n.words) ORDER BY n.recorded_at), '[]')
        FROM need n WHERE n.family_id = m.family_id AND n.person_id = p.id AND n.withdrawn_at IS NULL) AS needed,
      (SELECT coalesce(json_agg(json_build_object('on', (d.given_at AT TIME ZONE 'Europe/London')::date, 'document', d.document) ORDER BY d.given_at), '[]')
        FROM disclosure d WHERE d.family_id = m.family_id AND d.recipient_person_id = p.id) AS given
    FROM person p JOIN family_member m ON m.person_id = p.id AND m.family_id = ${familyId}::uuid WHERE p.id = ${id}::uuid`
  return row && { ...row, bornOn: row.bornOn && day(row.bornOn) }
}
