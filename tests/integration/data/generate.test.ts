import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { day } from '@/lib/calendar/day'
import { myFamilies } from '@/lib/caseload/queries/my-families'
import { myWork } from '@/lib/caseload/queries/my-work'
import { teamCaseload } from '@/lib/caseload/queries/team-caseload'
import { newId } from '@/lib/db/id'
import { env } from '@/lib/env'
import { familyPage } from '@/lib/family/queries/family-page'
import { NotFound } from '@/lib/operation/refusal'
import { generatePopulation } from '@/scripts/data/generate'
import { Refusal } from '@/scripts/refusal'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

const wanted = { people: 1500, seed: 7, today: day('2026-11-20') }
const quietly = () => undefined
let counts: Readonly<Record<string, number>>

beforeAll(async () => {
  counts = await asOwner((owner) => generatePopulation(owner, wanted, quietly))
})

describe('a generated population', () => {
  it('has the people asked for, in families with contacts, help and a history', () => {
    expect(counts['person']).toBe(1500)
    expect(counts['family']).toBeGreaterThan(500)
    expect(counts['contact']).toBeGreaterThan(counts['family'] ?? 0)
    expect(counts['chronology_entry']).toBeGreaterThan(5 * (counts['episode'] ?? 0))
    expect(counts['caseload_entry']).toBeGreaterThan(5)
  })

  it('leaves every open family with one holder, a next date and a line in a caseload, and no closed one with any', async () => {
    const wrong = await rowsOf(`SELECT e.id FROM episode e LEFT JOIN caseload_entry c ON c.episode_id = e.id
      WHERE (SELECT count(*) FROM holding h WHERE h.episode_id = e.id AND h.until_at IS NULL) <> (e.closed_at IS NULL)::int
        OR (c.episode_id IS NOT NULL) <> (e.closed_at IS NULL) OR (e.closed_at IS NULL AND e.next_on IS NULL)`)
    expect(wrong).toEqual([])
  })

  it('writes the caseload as the product itself would', async () => {
    const before = await rowsOf('SELECT * FROM caseload_entry ORDER BY episode_id')
    await asOwner((owner) => owner.query('SELECT refresh_caseload(id) FROM family'))
    expect(await rowsOf('SELECT * FROM caseload_entry ORDER BY episode_id')).toEqual(before)
  })

  it('lets everyone who holds a family see it on their own work and open its page', async () => {
    for (const { holder_id, family_id } of await rowsOf('SELECT holder_id, family_id FROM caseload_entry')) {
      const holder = await actor(String(holder_id))
      expect((await myWork(holder, {})).leads.map((line) => line.familyId)).toContain(family_id)
      expect((await familyPage(holder, { familyId: String(family_id) })).sees).toBe('record')
    }
  })

  it('shows a manager the families of their own team and none of another', async () => {
    const [line] =
      await rowsOf(`SELECT c.family_id, m.worker_id, other.worker_id AS other FROM caseload_entry c
      JOIN team_management m ON m.team_id = c.holder_team_id JOIN team_management other ON other.team_id <> c.holder_team_id LIMIT 1`)
    const listed = async (manager: unknown) =>
      (await teamCaseload(await actor(String(manager)), {})).families.map(({ familyId }) => familyId)
    expect(await listed(line?.['worker_id'])).toContain(line?.['family_id'])
    expect(await listed(line?.['other'])).not.toContain(line?.['family_id'])
  })

  it('is hidden from somebody who works with none of its families', async () => {
    const [line] = await rowsOf('SELECT family_id FROM caseload_entry LIMIT 1')
    const stranger = signedIn('rob')
    expect((await myFamilies(stranger, {})).families).toEqual([])
    await expect(familyPage(stranger, { familyId: String(line?.['family_id']) })).rejects.toThrow(NotFound)
  })

  it('is not added to a second time', async () => {
    const again = asOwner((owner: Client) => generatePopulation(owner, wanted, quietly))
    await expect(again).rejects.toThrow(Refusal)
  })
})

async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function actor(workerId: string): Promise<Actor> {
  const [worker] = await rowsOf(`SELECT w.*, a.name AS agency_name,
    (SELECT array_agg(team_id::text) FROM team_management m WHERE m.worker_id = w.id) AS manages
    FROM worker w JOIN agency a ON a.id = w.agency_id WHERE w.id = '${workerId}'`)
  return {
    workerId,
    signInId: workerId,
    posts: [workerId],
    worksElsewhere: false,
    name: String(worker?.['name']),
    jobTitle: String(worker?.['job_title']),
    agencyId: String(worker?.['agency_id']),
    agencyName: String(worker?.['agency_name']),
    teamId: worker?.['team_id'] ? String(worker['team_id']) : undefined,
    work: worker?.['work'] as Actor['work'],
    manages: (worker?.['manages'] as string[] | null) ?? [],
    sessionId: newId(),
  }
}
