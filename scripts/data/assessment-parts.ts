import type { Client } from 'pg'
import { planParts } from '@/lib/assessment/plan-parts'
import { type Cell, copyRows } from './copy-rows'

type Row = {
  id: string
  family_id: string
  done: Date | null
  by: string
  people: string[]
  children: boolean[]
}

/** Gives every assessment of an open episode the parts the product would, finished where the assessment is. */
export async function addParts(client: Client): Promise<void> {
  const { rows } =
    await client.query<Row>(`SELECT a.id, a.family_id, a.completed_at AS done, a.started_by AS by,
      array_agg(m.person_id::text ORDER BY m.part <> 'child', m.place) AS people,
      array_agg(m.part = 'child' ORDER BY m.part <> 'child', m.place) AS children
    FROM assessment a JOIN made_episode d ON d.id = a.episode_id JOIN family_member m ON m.family_id = a.family_id
    WHERE m.part IN ('child', 'parent', 'carer') GROUP BY a.id`)
  for (let from = 0; from < rows.length; from += 1000) {
    await copyRows(
      client,
      'assessment_section',
      ['id', 'assessment_id', 'family_id', 'person_id', 'topic', 'place', 'finished_at', 'finished_by'],
      rows.slice(from, from + 1000).flatMap(partsOf),
    )
  }
}

function partsOf({ id, family_id, done, by, people, children }: Row): Cell[][] {
  const parts = planParts(people.map((personId, place) => ({ personId, isChild: children[place] ?? false })))
  return parts.map(({ topic, personId }, place) => [
    // An id of its own: the assessment's, with another kind in front and the place after the version.
    `b8${id.slice(2, 15)}${place.toString(16).padStart(3, '0')}${id.slice(18)}`,
    id,
    family_id,
    personId ?? null,
    topic,
    place,
    done?.toISOString() ?? null,
    done ? by : null,
  ])
}
