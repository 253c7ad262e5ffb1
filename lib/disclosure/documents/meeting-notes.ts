import 'server-only'
import { day, dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { PointKind } from '@/lib/meeting/types'
import { ordinalWords } from '@/lib/meeting/words'
import { NotFound } from '@/lib/operation/refusal'
import { firstName } from '@/lib/person/name'
import type { Line } from '../parts'
import type { Asking, Made } from './maker'
import { nextMeeting } from './next-meeting'
import { onePerson } from './one-person'
import { saidWords, voiceClass } from './voice'

type Named = {
  personId: string | null
  workerName: string | null
  fullName: string | null
  knownAs: string | null
}
type Row = {
  number: number
  startsAt: Date
  lastWord: string | null
  there: Named[]
  points: (Named & { kind: PointKind; words: string })[]
  actions: (Named & { words: string; dueOn: string })[]
  scores: { words: string; score: number }[]
  numbers: (Named & { score: number; oneHigher: string | null })[]
}

/** What was said at a family meeting that is written up, and what was agreed. */
export async function makeMeetingNotes(asking: Asking): Promise<Made> {
  const { recipient } = asking
  const row = await readMeeting(asking)
  const point = ({ words, ...who }: Row['points'][number]): Line => ({
    words: saidWords(words, nameOf(who)),
    class: voiceClass(who.personId, recipient),
  })
  const points = (kind: PointKind) => row.points.filter((one) => one.kind === kind).map(point)
  return {
    opening: `${ordinalWords(row.number)} family meeting, ${dayWords(dayFromInstant(row.startsAt))}.`,
    parts: [
      await onePerson(asking),
      {
        title: 'Who was there',
        lines: row.there.flatMap((who) => ({ words: nameOf(who) ?? '', class: 'who-was-there' })),
      },
      { title: 'What is going well', lines: points('working-well') },
      { title: 'What we are worried about', lines: points('worried-about') },
      {
        title: 'What needs to happen',
        look: 'said',
        lines: [
          ...points('needs-to-happen'),
          ...row.numbers.flatMap(({ score, oneHigher, ...who }): Line[] =>
            oneHigher
              ? [
                  {
                    words: `${nameOf(who)} put it at ${score} of 10. One higher would be: “${oneHigher}”`,
                    class: voiceClass(who.personId, recipient),
                  },
                ]
              : [],
          ),
        ],
      },
      await nextMeeting(asking),
      {
        title: 'Who will do what',
        lines: row.actions.map(({ words, dueOn, ...who }) => ({
          words: `${nameOf(who)}: ${words}, by ${dayWords(day(dueOn))}`,
          class: 'plan',
        })),
      },
      {
        title: 'How you said things feel',
        lines: row.scores.map(({ words, score }) => ({
          words: `${words}: ${score} of 10`,
          class: 'how-it-feels',
        })),
      },
      {
        title: 'The last word',
        look: 'said',
        lines: row.lastWord ? [{ words: `“${row.lastWord}”`, class: 'words-of-others' }] : [],
      },
    ],
  }
}

async function readMeeting({ tx, familyId, aboutId }: Asking): Promise<Row> {
  const [row] = await tx.$queryRaw<
    Row[]
  >`SELECT m.number, m.starts_at AS "startsAt", m.last_word AS "lastWord",
      (SELECT coalesce(json_agg(json_build_object('personId', p.person_id, 'workerName', w.name, 'fullName', n.full_name, 'knownAs', n.known_as)
          ORDER BY p.worker_id IS NOT NULL, p.id), '[]')
        FROM meeting_person p LEFT JOIN worker w ON w.id = p.worker_id LEFT JOIN person n ON n.id = p.person_id
        WHERE p.meeting_id = m.id AND p.came = 'here') AS there,
      (SELECT coalesce(json_agg(json_build_object('kind', p.kind, 'words', p.words, 'personId', p.person_id, 'workerName', w.name,
          'fullName', n.full_name, 'knownAs', n.known_as) ORDER BY p.place), '[]')
        FROM meeting_point p LEFT JOIN worker w ON w.id = p.worker_id LEFT JOIN person n ON n.id = p.person_id
        WHERE p.meeting_id = m.id) AS points,
      (SELECT coalesce(json_agg(json_build_object('words', a.words, 'dueOn', a.due_on, 'personId', a.person_id, 'workerName', w.name,
          'fullName', n.full_name, 'knownAs', n.known_as) ORDER BY a.created_at, a.id), '[]')
        FROM action a LEFT JOIN worker w ON w.id = a.worker_id LEFT JOIN person n ON n.id = a.person_id
        WHERE a.meeting_id = m.id AND a.dropped_at IS NULL) AS actions,
      (SELECT coalesce(json_agg(json_build_object('words', o.words, 'score', s.score) ORDER BY o.place), '[]')
        FROM outcome_score s JOIN outcome o ON o.id = s.outcome_id WHERE s.meeting_id = m.id) AS scores,
      (SELECT coalesce(json_agg(json_build_object('score', p.score, 'oneHigher', p.one_higher, 'personId', p.person_id, 'workerName', w.name,
          'fullName', n.full_name, 'knownAs', n.known_as) ORDER BY p.id), '[]')
        FROM meeting_person p LEFT JOIN worker w ON w.id = p.worker_id LEFT JOIN person n ON n.id = p.person_id
        WHERE p.meeting_id = m.id AND p.score IS NOT NULL) AS numbers
    FROM meeting m WHERE m.id = ${aboutId ?? null}::uuid AND m.family_id = ${familyId}::uuid AND m.recorded_at IS NOT NULL`
  if (!row) throw new NotFound()
  return row
}

function nameOf({ workerName, fullName, knownAs }: Named): string | undefined {
  if (workerName) return workerName
  return fullName ? firstName({ fullName, knownAs: knownAs ?? undefined }) : undefined
}
