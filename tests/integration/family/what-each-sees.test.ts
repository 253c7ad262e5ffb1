import { beforeAll, describe, expect, it } from 'vitest'
import { familyNav } from '@/app/(signed-in)/families/[familyId]/nav'
import { type Relation, relations } from '@/lib/access/relation'
import { myFamilies } from '@/lib/caseload/queries/my-families'
import { newId } from '@/lib/db/id'
import { type FamilyPage, familyPage } from '@/lib/family/queries/family-page'
import { agencies } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'
import { anAssessment } from '../assessment/situations'
import { goThrough } from './doors'

const helen = signedIn('helen')
/** Knows the family by nothing but the rows each case gives her, or her agency or team. */
const sian = signedIn('sian')
const siansTeam = { ...sian, manages: [newId()] }

type Case = { sees: FamilyPage['sees']; withAgreement?: FamilyPage['sees']; knowsOfMore: boolean }

/** What each relation opens, by itself and with agreement, and whether who holds it may know that there is more. */
const cases: Record<Relation, Case> = {
  'recorded-it': { sees: 'record', knowsOfMore: true },
  holder: { sees: 'record', knowsOfMore: false },
  'lead-professional': { sees: 'record', knowsOfMore: false },
  'team-member': { sees: 'named-person', withAgreement: 'record', knowsOfMore: true },
  'action-owner': { sees: 'named-person', withAgreement: 'named-person', knowsOfMore: true },
  'agreed-agency': { sees: 'named-person', knowsOfMore: true },
  'knowing-agency': { sees: 'named-person', knowsOfMore: false },
  'manages-holder': { sees: 'record', knowsOfMore: false },
  triage: { sees: 'record', knowsOfMore: false },
  hub: { sees: 'named-person', knowsOfMore: true },
  emergency: { sees: 'record', knowsOfMore: false },
}

const toAgency: readonly Relation[] = ['agreed-agency', 'knowing-agency', 'triage', 'hub']

async function stand(familyId: string, held: readonly Relation[]) {
  await asOwner(async (owner) => {
    for (const relation of held) {
      const [column, id] = toAgency.includes(relation)
        ? ['agency_id', sian.agencyId]
        : relation === 'manages-holder'
          ? ['team_id', siansTeam.manages[0]]
          : ['worker_id', sian.workerId]
      await owner.query(
        `INSERT INTO family_access (id, family_id, ${column}, relation, from_at, until_at)
         VALUES ($1, $2, $3, $4, now() - interval '1 minute', $5)`,
        [newId(), familyId, id, relation, relation === 'emergency' ? new Date(Date.now() + 3_600_000) : null],
      )
    }
  })
}

const ring = {
  name: 'Helen Marsh',
  agency: 'Oakfield Primary School',
  phone: '01632 960 101',
  isHolder: true,
}

describe('a family’s page', () => {
  beforeAll(() =>
    asOwner((owner) =>
      owner.query("INSERT INTO team (id, agency_id, name, locality) VALUES ($1, $2, 'Test', 'Millbrook')", [
        siansTeam.manages[0],
        agencies.castleHill.id,
      ]),
    ),
  )

  it.each(relations)(
    'tells whoever stands to it as %s what they may see, and of more only where that is theirs to know',
    async (relation) => {
      const { sees, withAgreement, knowsOfMore } = cases[relation]
      const family = await aFamily(helen)
      await anEpisode(helen, family)
      await stand(family.familyId, [relation])
      const page = await familyPage(siansTeam, { familyId: family.familyId })
      expect(page.sees).toBe(sees)
      expect(page.told.sees).toMatch(/^You/)
      expect(page.told.more?.includes('Helen Marsh') ?? false).toBe(knowsOfMore)
      if (page.sees === 'named-person') expect(page).toMatchObject({ isHelped: true, ring, viewPlan: false })

      if (withAgreement) {
        await stand(family.familyId, ['agreed-agency'])
        const agreed = await familyPage(siansTeam, { familyId: family.familyId })
        expect(agreed.sees).toBe(withAgreement)
        if (agreed.sees === 'named-person') expect(agreed.viewPlan).toBe(true)
      }
    },
  )

  it.each(relations.filter((relation) => cases[relation].sees === 'record'))(
    'offers %s no link that does not open for them',
    async (relation) => {
      const { familyId } = await anAssessment(helen)
      await stand(familyId, [relation])
      const page = await familyPage(siansTeam, { familyId })
      if (page.sees !== 'record') throw new Error('the record is not open')
      const links = familyNav(page.record, page.may).flat()
      expect(links.length).toBeGreaterThan(5)
      for (const { href } of links) await goThrough(href, siansTeam, familyId)
    },
  )

  it.each(relations.filter((relation) => cases[relation].sees === 'named-person'))(
    'says nothing to %s of the MASH, and gives them somebody else to ring while it looks into the family',
    async (relation) => {
      const family = await aFamily(helen)
      await heldByTheMash(family.familyId, family.contactId)
      await stand(family.familyId, [relation])
      const page = await familyPage(siansTeam, { familyId: family.familyId })
      const lists = await myFamilies(siansTeam, {})
      const line = lists.families.find(({ familyId }) => familyId === family.familyId)
      expect(JSON.stringify([page, line])).not.toMatch(/mash|grace|statutory|assessment is|decision/i)
      expect(page).toMatchObject({ isHelped: true, ring: { ...ring, isHolder: false } })
      expect(line).toMatchObject({
        isHelped: true,
        level: undefined,
        namedPerson: undefined,
        nextOn: undefined,
      })
    },
  )
})

/** The MASH holds the family: seen by nobody here but through rows. */
async function heldByTheMash(familyId: string, contactId: string) {
  const episodeId = newId()
  const grace = signedIn('grace')
  await asOwner(async (owner) => {
    await owner.query('BEGIN')
    await owner.query(
      `INSERT INTO episode (id, family_id, contact_id, level, outcome, level_since, next_on, next_what, opened_by, opened_at)
       VALUES ($1, $2, $3, 'statutory', 'statutory', now(), current_date + 1, 'review', $4, now())`,
      [episodeId, familyId, contactId, grace.workerId],
    )
    await owner.query(
      `INSERT INTO holding (id, episode_id, family_id, worker_id, why, from_at) SELECT $1, id, family_id, $3, 'mash-took-it', opened_at FROM episode WHERE id = $2`,
      [newId(), episodeId, grace.workerId],
    )
    await owner.query('SELECT refresh_caseload($1)', [familyId])
    await owner.query('COMMIT')
  })
}
