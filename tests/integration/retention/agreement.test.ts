import type { Client } from 'pg'
import { expect, it } from 'vitest'
import { type Day, fromEpochDay, toEpochDay } from '@/lib/calendar/day'
import { newId } from '@/lib/db/id'
import { type FactRow, factsOf } from '@/lib/retention/read-facts'
import { dueOf } from '@/lib/retention/rules'
import { randomFrom } from '@/scripts/data/random'
import { measured } from '../../support/measured'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')
const random = randomFrom(20261129, 1)

/** Any day of eighty years; one in six is 29 February. */
function anyDay(): Day {
  const on = fromEpochDay(toEpochDay('1950-01-01' as Day) + random.below(80 * 365))
  return random.below(6) === 0 ? (`${1952 + 4 * random.below(19)}-02-29` as Day) : on
}

const maybe = <One>(make: () => One): One | null => (random.below(3) === 0 ? null : make())

it('is counted alike in code and in PostgreSQL, whoever is in the family and however they were helped', async () => {
  const periods = { birth: 25, closing: 6, writing: 6 }
  await asOwner(async (owner) => {
    for (let made = 0; made < 150; made += 1) await anyFamily(owner)
    const { rows } = await owner.query<FactRow & { id: string; over: Day | null }>(
      `SELECT f.id, record_due_on(f.id)::text AS over, facts.* FROM family f CROSS JOIN LATERAL keeping_facts(f.id) facts`,
    )
    const apart = rows.filter(
      ({ over, ...facts }) => (dueOf(factsOf(facts), periods)?.dueOn ?? null) !== over,
    )
    expect(apart).toEqual([])
    const going = rows.filter(({ over }) => over === null).length
    expect(going).toBeGreaterThan(10)
    measured(
      `when a record’s time is over: ${rows.length} families counted alike, ${going} of them being helped`,
    )
  })
})

async function anyFamily(owner: Client): Promise<void> {
  const [familyId, contactId] = [newId(), newId()]
  await owner.query('BEGIN')
  await owner.query(
    `INSERT INTO family (id, name, created_by, created_at) VALUES ($1, 'Any', $2, $3::date + interval '12 hours')`,
    [familyId, helen.workerId, anyDay()],
  )
  await owner.query(
    `INSERT INTO contact (id, reference, family_id, recorded_by, agency_id, recorded_at, danger_now, working_well, worried_about)
     VALUES ($1, gen_random_uuid()::text, $2, $3, $4, $5::date + interval '23 hours 30 minutes', false, 'Words', 'Words')`,
    [contactId, familyId, helen.workerId, helen.agencyId, anyDay()],
  )
  for (let child = random.below(4); child > 0; child -= 1) {
    const personId = newId()
    const bornOn = maybe(anyDay)
    await owner.query(
      `INSERT INTO person (id, full_name, born_on, due_on, created_by, created_at) VALUES ($1, 'Any', $2, $3, $4, now())`,
      [personId, bornOn, bornOn ? null : maybe(anyDay), helen.workerId],
    )
    await owner.query(
      `INSERT INTO family_member (id, family_id, person_id, part, from_on) VALUES ($1, $2, $3, $4, $5)`,
      [newId(), familyId, personId, random.below(4) === 0 ? 'other-adult' : 'child', anyDay()],
    )
  }
  for (let times = random.below(3), open = random.below(4) === 0; times > 0; times -= 1, open = false) {
    const [episodeId, at] = [newId(), anyDay()]
    await owner.query(
      `INSERT INTO episode (id, family_id, contact_id, opened_at, opened_by, level, outcome, level_since, next_on, next_what, closed_at)
       VALUES ($1, $2, $3, $4::date - 90, $5, 'multi-agency', 'multi-agency', $4::date, $6::date, $7, $8::date + interval '23 hours 30 minutes')`,
      [
        episodeId,
        familyId,
        contactId,
        at,
        helen.workerId,
        ...(open ? [at, 'review', null] : [null, null, at]),
      ],
    )
    if (open)
      await owner.query(
        `INSERT INTO holding (id, episode_id, family_id, worker_id, from_at, why)
         SELECT $1, id, family_id, opened_by, opened_at, 'raised-it' FROM episode WHERE id = $2`,
        [newId(), episodeId],
      )
  }
  await owner.query('COMMIT')
}
