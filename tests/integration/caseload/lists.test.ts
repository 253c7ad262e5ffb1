import { describe, expect, it } from 'vitest'
import { whoLooked } from '@/lib/audit/queries/who-looked'
import { myFamilies } from '@/lib/caseload/queries/my-families'
import { myWork } from '@/lib/caseload/queries/my-work'
import { teamCaseload } from '@/lib/caseload/queries/team-caseload'
import { askClosure } from '@/lib/episode/commands/ask-closure'
import { familyPage } from '@/lib/family/queries/family-page'
import { namedPersonOfFamily } from '@/lib/lead-professional/queries/named-person'
import { newNote } from '@/lib/note/queries/new-note'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const nadia = signedIn('nadia')
const stranger = signedIn('ben')
const karen = signedIn('karen')

async function aFamilyBeingHelped(name: string) {
  const family = await aFamily(helen, { name })
  await anEpisode(helen, family)
  return family.familyId
}

describe('lists', () => {
  it('show somebody the families they hold, and nobody else’s', async () => {
    const familyId = await aFamilyBeingHelped('Listed')
    const mine = await myWork(helen, {})
    expect(mine.leads.map((line) => line.familyId)).toContain(familyId)
    expect(mine.items).toContainEqual(
      expect.objectContaining({ kind: 'next', familyId, what: 'lead-professional-due' }),
    )
    expect((await myFamilies(helen, {})).families.map((family) => family.familyId)).toContain(familyId)
    expect(await myWork(stranger, {})).toEqual({
      items: [],
      clashes: [],
      leads: [],
      meetings: [],
      unfinished: [],
    })
    expect((await myFamilies(stranger, {})).families).toEqual([])
  })

  it('show a manager the families of their own team only', async () => {
    const familyId = await aFamilyBeingHelped('Team')
    const millbrook = await teamCaseload(marcus, {})
    expect(millbrook.families.map((family) => family.familyId)).toContain(familyId)
    expect(millbrook.families.find((family) => family.familyId === familyId)?.namedPersonDueOn).toBeDefined()
    expect((await teamCaseload(nadia, {})).families).toEqual([])
    await expect(teamCaseload(helen, {})).rejects.toBeInstanceOf(NotAllowed)
  })

  it('count the days to a named person from a step up, the same for the manager as for the family’s next date', async () => {
    const family = await aFamily(helen, { name: 'Stepped' })
    const episodeId = await anEpisode(helen, family, { now: new Date('2026-09-01T09:00:00Z') })
    await asOwner(async (owner) => {
      await owner.query("UPDATE episode SET level_since = '2026-11-16T09:00:00Z' WHERE id = $1", [episodeId])
      await owner.query('SELECT refresh_caseload($1)', [family.familyId])
    })
    const { families } = await teamCaseload(marcus, {})
    const line = families.find(({ familyId }) => familyId === family.familyId)
    expect(line?.namedPersonDueOn).toBe('2026-11-23')
    const { due } = await namedPersonOfFamily(helen, { familyId: family.familyId })
    expect(due?.dueOn).toBe('2026-11-23')
  })

  it('bring an asked-for ending to the manager who can agree to it', async () => {
    const familyId = await aFamilyBeingHelped('Ending')
    const { closureId } = await askClosure(helen, {
      familyId,
      reason: 'needs-met',
      whatChanged: 'All well',
      familyView: '“Good”',
      whatNext: 'School',
    })
    expect((await teamCaseload(marcus, {})).closures.map(({ id }) => id)).toContain(closureId)
    expect((await myWork(marcus, {})).items).toContainEqual(
      expect.objectContaining({ kind: 'closure-to-sign-off', id: closureId }),
    )
    expect((await myWork(nadia, {})).items).toEqual([])
  })

  it('go on after 25 families where they stopped', async () => {
    for (let at = 0; at < 27; at += 1)
      await aFamily(signedIn('priya'), { name: `Family ${String(at).padStart(2, '0')}` })
    const priya = signedIn('priya')
    const first = await myFamilies(priya, {})
    expect(first.families).toHaveLength(25)
    const rest = await myFamilies(priya, { after: first.after ?? '' })
    expect(rest.families.map(({ name }) => name)).toEqual(['Family 25', 'Family 26'])
    expect(rest.after).toBeUndefined()
  })
})

describe('a family’s page', () => {
  it('shows the record to those who lead, and only whom to ring to an agency the family agreed to', async () => {
    const familyId = await aFamilyBeingHelped('Paged')
    await agreeTo(helen, familyId, karen.agencyId)
    const record = await familyPage(helen, { familyId })
    expect(record).toMatchObject({ sees: 'record', record: { name: 'Paged', members: [{}, {}, {}] } })
    const outside = await familyPage(karen, { familyId })
    expect(outside).toEqual({
      sees: 'named-person',
      familyId,
      name: 'Paged',
      isHelped: true,
      ring: {
        name: 'Helen Marsh',
        agency: 'Oakfield Primary School',
        phone: '01632 960 101',
        isHolder: true,
      },
      told: {
        sees: 'Your agency may work with this family, so you see who to ring.',
        more: 'Their record is for those in the team. If you need it to help them, ask Helen Marsh to add you, and to check with the family first.',
      },
      hasOwnWork: false,
      viewPlan: false,
    })
    await expect(familyPage(stranger, { familyId })).rejects.toBeInstanceOf(NotFound)
    await expect(newNote(karen, { familyId })).rejects.toBeInstanceOf(NotAllowed)
  })

  it('can tell the family who could see it and who did, in sentences', async () => {
    const familyId = await aFamilyBeingHelped('Looked')
    await familyPage(marcus, { familyId })
    const looked = await whoLooked(helen, { familyId })
    expect(looked.looked[0]).toMatchObject({
      sentence: 'Marcus Bell opened the family’s page',
      why: 'Marcus Bell manages the named person',
    })
    expect(looked.canSee.map(({ why }) => why)).toContain(
      'Helen Marsh wrote down that the family might want help',
    )
    await expect(whoLooked(stranger, { familyId })).rejects.toBeInstanceOf(NotFound)
  })
})
