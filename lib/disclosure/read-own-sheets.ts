import 'server-only'
import { day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { Transaction } from '@/lib/db/transaction'
import type { Sheet } from './contents'
import type { Recipient } from './read-people'

type Row = {
  bornOn: string | null
  ethnicity: string | null
  nhsNumber: string | null
  upn: string | null
  language: string | null
  needs: string | null
  school: string | null
  gp: string | null
  phone: string | null
  agreed: { on: string; words: string | null }[]
  said: { on: string; words: string }[]
  actions: { words: string; dueOn: string }[]
}

/** What the record holds about one person and what they said, for a subject access request. One statement. */
export async function readOwnSheets(
  tx: Transaction,
  familyId: string,
  { personId, name }: Recipient,
): Promise<Sheet[]> {
  const [row] = await tx.$queryRaw<Row[]>`SELECT to_char(p.born_on, 'YYYY-MM-DD') AS "bornOn", p.ethnicity,
      p.nhs_number AS "nhsNumber", p.upn, p.spoken_language AS language, p.communication_needs AS needs, p.school, p.gp, p.phone,
      (SELECT coalesce(json_agg(json_build_object('on', a.answered_on, 'words', a.to_what) ORDER BY a.answered_on), '[]')
        FROM agreement a WHERE a.family_id = ${familyId}::uuid AND a.person_id = p.id) AS agreed,
      (SELECT coalesce(json_agg(json_build_object('on', m.starts_at::date, 'words', t.words) ORDER BY m.starts_at, t.place), '[]')
        FROM meeting_point t JOIN meeting m ON m.id = t.meeting_id WHERE t.family_id = ${familyId}::uuid AND t.person_id = p.id) AS said,
      (SELECT coalesce(json_agg(json_build_object('words', c.words, 'dueOn', c.due_on) ORDER BY c.due_on), '[]')
        FROM action c WHERE c.family_id = ${familyId}::uuid AND c.person_id = p.id) AS actions
    FROM person p WHERE p.id = ${personId}::uuid`
  if (!row) return []
  const facts: [string, string | null][] = [
    ['Name', name],
    ['Born', row.bornOn && dayWords(day(row.bornOn))],
    ['Phone', row.phone],
    ['Language', row.language],
    ['Communication', row.needs],
    ['Ethnicity', row.ethnicity],
    ['School or nursery', row.school],
    ['GP', row.gp],
    ['NHS number', row.nhsNumber],
    ['Pupil number', row.upn],
  ]
  return [
    {
      title: 'What we know about you',
      class: 'own-details',
      lines: facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    },
    {
      title: 'What you agreed to',
      class: 'own-words',
      lines: row.agreed.map(({ on, words }) => `${dayWords(day(on))}${words ? `: ${words}` : ''}`),
    },
    {
      title: 'What you said at meetings',
      class: 'own-words',
      lines: row.said.map(({ on, words }) => `${dayWords(day(on))}: “${words}”`),
    },
    {
      title: 'What you said you would do',
      class: 'plan',
      lines: row.actions.map(({ words, dueOn }) => `${words}, by ${dayWords(day(dueOn))}`),
    },
  ]
}
