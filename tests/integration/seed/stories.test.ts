import { beforeAll, describe, expect, test } from 'vitest'
import { dayFromInstant } from '@/lib/calendar/day'
import { myWork } from '@/lib/caseload/queries/my-work'
import { loadStories } from '@/prisma/seed/stories'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const now = new Date()

type Standing = {
  level: string | null
  open: boolean | null
  meetings_held: number
  meetings_to_come: number
  plan: string | null
  assessment: string | null
  named_person: string | null
  asked_to_lead: number
  closure: string | null
  mash: string | null
}

/** How each family stands, by its name, as its story should have left it. */
async function standing(name: string): Promise<Standing> {
  const { rows } = await asOwner((owner) =>
    owner.query<Standing>(
      `SELECT e.level, e.closed_at IS NULL AS open,
        (SELECT count(*)::int FROM meeting m WHERE m.family_id = f.id AND m.recorded_at IS NOT NULL) AS meetings_held,
        (SELECT count(*)::int FROM meeting m WHERE m.family_id = f.id AND m.recorded_at IS NULL AND m.cancelled_at IS NULL) AS meetings_to_come,
        (SELECT p.kind || CASE WHEN p.ended_at IS NULL THEN '' ELSE ' ended' END FROM plan p WHERE p.family_id = f.id ORDER BY p.created_at DESC LIMIT 1) AS plan,
        (SELECT CASE WHEN a.completed_at IS NULL THEN 'being written' ELSE 'finished' END FROM assessment a WHERE a.family_id = f.id LIMIT 1) AS assessment,
        (SELECT w.name FROM lead_professional l JOIN worker w ON w.id = l.worker_id WHERE l.family_id = f.id AND l.accepted_at IS NOT NULL AND l.ended_at IS NULL) AS named_person,
        (SELECT count(*)::int FROM lead_professional l WHERE l.family_id = f.id AND l.accepted_at IS NULL AND l.declined_at IS NULL AND l.ended_at IS NULL) AS asked_to_lead,
        (SELECT CASE WHEN c.signed_off_at IS NOT NULL THEN 'agreed' ELSE 'asked' END FROM closure c WHERE c.family_id = f.id ORDER BY c.asked_at DESC LIMIT 1) AS closure,
        (SELECT CASE WHEN r.decided_at IS NOT NULL THEN 'decided' WHEN r.taken_at IS NOT NULL THEN 'taken' WHEN r.due_at < now() THEN 'late' ELSE 'waiting' END
          FROM mash_request r WHERE r.family_id = f.id LIMIT 1) AS mash
      FROM family f LEFT JOIN episode e ON e.family_id = f.id WHERE f.name = $1 ORDER BY e.opened_at DESC LIMIT 1`,
      [name],
    ),
  )
  const [row] = rows
  if (!row) throw new Error(`No ${name} family`)
  return row
}

let stories = 0
beforeAll(async () => {
  stories = await loadStories(now)
}, 300_000)

describe('the sample families, on the day they are loaded', () => {
  test.each<[name: string, at: Partial<Standing>]>([
    [
      'Hargreave',
      {
        level: 'multi-agency',
        open: true,
        meetings_held: 2,
        meetings_to_come: 1,
        plan: 'team',
        assessment: 'finished',
      },
    ],
    ['Aslam', { open: false, plan: 'team ended', assessment: 'finished', closure: 'agreed' }],
    ['Brennan', { level: 'multi-agency', open: true, assessment: 'being written', asked_to_lead: 1 }],
    ['Nowak', { level: 'single-agency', open: true, plan: 'single-agency', assessment: null }],
    ['Okonkwo', { level: 'multi-agency', open: true, named_person: null }],
    ['Lindqvist', { open: true, closure: 'asked', assessment: 'finished' }],
    ['Tran', { open: true, asked_to_lead: 1, meetings_to_come: 1 }],
    ['Feeney', { level: 'statutory', mash: 'late' }],
    ['Dempster', { level: 'statutory', mash: 'waiting' }],
    ['Vance', { level: 'statutory', mash: 'taken' }],
  ])('the %s family stands where its story left it', async (name, at) => {
    expect(await standing(name)).toMatchObject(at)
  })

  test('there are fourteen stories, and everybody in them has the gender they gave', async () => {
    expect(stories).toBe(14)
    const { rows } = await asOwner((owner) =>
      owner.query('SELECT full_name FROM person WHERE gender IS NULL ORDER BY full_name'),
    )
    expect(rows).toEqual([])
  })

  test('Helen is late with something, and has begun to write something she has not kept', async () => {
    const { items, unfinished } = await myWork(signedIn('helen'), {}, { now })
    expect(items.filter(({ dueOn }) => dueOn < dayFromInstant(now))).toContainEqual(
      expect.objectContaining({ kind: 'action', familyName: 'Nowak' }),
    )
    expect(unfinished).toContainEqual(expect.objectContaining({ kind: 'contact', familyName: 'Nowak' }))
  })

  test('the same child written down twice waits for the hub', async () => {
    const { rows } = await asOwner((owner) =>
      owner.query('SELECT 1 FROM possible_match WHERE answer IS NULL'),
    )
    expect(rows.length).toBeGreaterThan(0)
  })
})
