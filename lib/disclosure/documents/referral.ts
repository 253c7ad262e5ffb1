import 'server-only'
import { day } from '@/lib/calendar/day'
import { ageWords } from '@/lib/calendar/words'
import { NotFound } from '@/lib/operation/refusal'
import type { Line } from '../parts'
import { homeAddress } from './assessment'
import type { Asking, Made } from './maker'
import { onePerson } from './one-person'

type Wanted = { words: string; who: string | null; voice: string | null; voiceOf: string | null }

/** Asks an organisation for help with one thing: a need of the assessment, or something the plan works towards. */
export async function makeReferral(asking: Asking): Promise<Made> {
  const { all, today } = asking
  const wanted = await readWanted(asking)
  const actions = await readActions(asking)
  const isChild = (kind: string) => kind === 'child' || kind === 'young-person'
  return {
    opening: 'We are asking for your help with one thing.',
    parts: [
      {
        title: 'What we are asking for',
        look: 'box',
        lines: [{ words: `${wanted.who ? `For ${wanted.who}: ` : ''}${wanted.words}`, class: 'plan' }],
      },
      await onePerson(asking),
      {
        title: 'Who it is about',
        lines: all
          .filter(({ kind }) => kind !== 'parent-elsewhere' && kind !== 'other-adult')
          .map(({ called, kind, known }) => ({
            words:
              isChild(kind) && known.bornOn ? `${called}, ${ageWords(day(known.bornOn), today)}` : called,
            class: 'names-at-home',
          })),
      },
      { title: 'Where they live', lines: await homeAddress(asking) },
      {
        title: 'In their own words',
        look: 'said',
        lines: wanted.voice
          ? [
              {
                words: `“${wanted.voice}”${wanted.voiceOf ? ` (${wanted.voiceOf})` : ''}`,
                class: 'words-of-others',
              },
            ]
          : [],
      },
      { title: 'What is being done already', lines: actions },
    ],
  }
}

async function readWanted({ tx, familyId, aboutId }: Asking): Promise<Wanted> {
  const [row] = await tx.$queryRaw<
    Wanted[]
  >`SELECT n.words, coalesce(p.known_as, split_part(p.full_name, ' ', 1)) AS who,
      NULL AS voice, NULL AS "voiceOf"
    FROM need n LEFT JOIN person p ON p.id = n.person_id
    WHERE n.id = ${aboutId ?? null}::uuid AND n.family_id = ${familyId}::uuid AND n.withdrawn_at IS NULL
    UNION ALL
    SELECT o.words, NULL, o.voice, coalesce(p.known_as, split_part(p.full_name, ' ', 1))
    FROM outcome o LEFT JOIN person p ON p.id = o.voice_of
    WHERE o.id = ${aboutId ?? null}::uuid AND o.family_id = ${familyId}::uuid`
  if (!row) throw new NotFound()
  return row
}

async function readActions({ tx, familyId, aboutId }: Asking): Promise<Line[]> {
  const rows = await tx.action.findMany({
    where: { familyId, outcomeId: aboutId ?? '', doneAt: null, droppedAt: null },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { words: true },
  })
  return rows.map(({ words }) => ({ words, class: 'plan' }))
}
