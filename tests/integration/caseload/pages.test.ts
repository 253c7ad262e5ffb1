import { beforeAll, describe, expect, it } from 'vitest'
import { lookFirst, waitingForNamedPerson } from '@/app/(signed-in)/caseload/what-matters'
import { dayFromInstant } from '@/lib/calendar/day'
import { myFamilies } from '@/lib/caseload/queries/my-families'
import { teamCaseload } from '@/lib/caseload/queries/team-caseload'
import { teamList } from '@/lib/caseload/queries/team-list'
import type { TeamListName } from '@/lib/caseload/team-lists'
import { newId } from '@/lib/db/id'
import { askMash } from '@/lib/mash/commands/ask'
import { takeRequest } from '@/lib/mash/commands/take'
import { mashQueue, type QueueTab } from '@/lib/mash/queries/queue'
import { NotAllowed } from '@/lib/operation/refusal'
import { asOwner } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const grace = signedIn('grace')

/** Writes down families that share a few names, as this person, beneath the commands: thousands in a moment. */
async function manyFamilies(howMany: number, workerId: string): Promise<void> {
  const ids = Array.from({ length: howMany }, newId)
  await asOwner(async (owner) => {
    await owner.query(
      `INSERT INTO family (id, name, created_by, created_at)
       SELECT id, 'Same name ' || n % 3, $2, now() FROM unnest($1::uuid[]) WITH ORDINALITY AS t (id, n)`,
      [ids, workerId],
    )
    await owner.query(
      `INSERT INTO family_access (id, family_id, worker_id, relation, from_at)
       SELECT gen_random_uuid(), id, $2, 'recorded-it', now() FROM unnest($1::uuid[]) AS t (id)`,
      [ids, workerId],
    )
  })
}

/** The pages of a list from first to last, by the ids they show. */
async function allPages(page: (after?: string) => Promise<{ ids: string[]; after: string | undefined }>) {
  const pages: string[][] = []
  let after: string | undefined
  do {
    const { ids, after: next } = await page(after)
    pages.push(ids)
    after = next
  } while (after !== undefined)
  return pages
}

const pagesOfFamilies = (actor: typeof helen) =>
  allPages(async (after) => {
    const page = await myFamilies(actor, after ? { after } : {})
    return { ids: page.families.map(({ familyId }) => familyId), after: page.after }
  })

const familiesByName = (workerId: string) =>
  asOwner(async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      `SELECT f.id FROM family f WHERE EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = f.id AND a.worker_id = $1
         AND a.until_at IS NULL AND a.relation <> 'excluded') ORDER BY f.name, f.id`,
      [workerId],
    )
    return rows.map(({ id }) => id)
  })

describe('a list of families', () => {
  it('shows each family once, by name, when many share a name', async () => {
    const priya = signedIn('priya')
    await manyFamilies(60, priya.workerId)
    const pages = await pagesOfFamilies(priya)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.slice(0, -1).every((page) => page.length === 25)).toBe(true)
    expect(pages.flat()).toEqual(await familiesByName(priya.workerId))
  })

  it('shows the same to somebody with thousands of families, whose list is read another way', async () => {
    const tom = signedIn('tom')
    await manyFamilies(2_040, tom.workerId)
    const hidden = (await familiesByName(tom.workerId)).at(30) ?? ''
    await asOwner((owner) =>
      owner.query(
        `INSERT INTO family_access (id, family_id, worker_id, relation, from_at) VALUES ($1, $2, $3, 'excluded', now())`,
        [newId(), hidden, tom.workerId],
      ),
    )
    const expected = (await familiesByName(tom.workerId)).filter((id) => id !== hidden)
    const shown = (await pagesOfFamilies(tom)).flat()
    expect(shown).toEqual(expected)
  })

  it('goes on from nowhere when asked to go on from a family that is somebody else’s', async () => {
    const { familyId } = await aFamily(signedIn('ben'), { name: 'Another’s' })
    await aFamily(helen, { name: 'Mine' })
    expect(await myFamilies(helen, { after: familyId })).toEqual({ families: [], after: undefined })
  })
})

describe('a team’s families as a list', () => {
  const marcus = signedIn('marcus')
  const pagesOf = (show: TeamListName) =>
    allPages(async (after) => {
      const { lines, after: next } = await teamList(marcus, { show, ...(after && { after }) })
      return { ids: lines.map(({ familyId }) => familyId), after: next }
    })

  it('shows each family once when many fall due on one day, and the same ones as the page it comes from', async () => {
    for (let at = 0; at < 27; at += 1) {
      const family = await aFamily(helen, { name: `Listed ${at}` })
      const episodeId = await anEpisode(helen, family)
      if (at > 2) continue
      await asOwner((owner) =>
        owner.query(
          `UPDATE caseload_entry SET last_contact_on = current_date - 40, late_actions = $2 WHERE episode_id = $1`,
          [episodeId, at],
        ),
      )
    }
    const { families } = await teamCaseload(marcus, {})
    const all = await pagesOf('all')
    expect(all[0]).toHaveLength(25)
    expect(all.flat().sort()).toEqual(families.map(({ familyId }) => familyId).sort())
    const first = lookFirst(families, dayFromInstant(new Date()))
    expect(first.length).toBeGreaterThanOrEqual(3)
    expect((await pagesOf('look-first')).flat().sort()).toEqual(first.map(({ familyId }) => familyId).sort())
    const waiting = waitingForNamedPerson(families)
    expect(waiting.length).toBeGreaterThan(0)
    expect((await pagesOf('waiting')).flat().sort()).toEqual(waiting.map(({ familyId }) => familyId).sort())
  })

  it('is for those who manage a team, and of their own team only', async () => {
    await expect(teamList(helen, { show: 'all' })).rejects.toBeInstanceOf(NotAllowed)
    expect((await teamList(signedIn('nadia'), { show: 'all' })).lines).toEqual([])
  })
})

describe('the MASH’s queue', () => {
  const sent = new Date()

  beforeAll(async () => {
    for (let at = 0; at < 28; at += 1) {
      const { familyId, contactId } = await aFamily(helen, { name: `Queued ${at}` })
      const { requestId } = await askMash(
        helen,
        { familyId, contactId, whatIsAsked: 'A visit', familyKnows: true, urgency: 'four-hours' },
        { now: sent },
      )
      if (at < 2) await takeRequest(grace, { requestId })
    }
  })

  const pagesOf = (tab: QueueTab) =>
    allPages(async (after) => {
      const { requests, after: next } = await mashQueue(grace, { tab, ...(after && { after }) })
      return { ids: requests.map(({ id }) => id), after: next }
    })

  it('shows each request once, 25 to a page, when many fall due at the same moment', async () => {
    const pages = await pagesOf('waiting')
    expect(pages[0]).toHaveLength(25)
    const { rows } = await asOwner((owner) =>
      owner.query<{ id: string }>('SELECT id FROM mash_request WHERE decided_at IS NULL ORDER BY due_at, id'),
    )
    expect(pages.flat()).toEqual(rows.map(({ id }) => id))
  })

  it('counts every tab whichever page is shown, and leaves out what is somebody else’s', async () => {
    const first = await mashQueue(grace, { tab: 'waiting' })
    const second = await mashQueue(grace, { tab: 'waiting', after: first.after ?? '' })
    expect(second.counts).toEqual(first.counts)
    expect(first.counts).toEqual({ waiting: 28, mine: 2, decided: 0 })
    expect((await pagesOf('mine')).flat()).toHaveLength(2)
    expect(first).toMatchObject({ held: 2, late: 0, soon: 0 })
  })
})
