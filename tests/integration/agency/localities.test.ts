import { describe, expect, it } from 'vitest'
import { addTeam } from '@/lib/agency/commands/add-team'
import { changeTeam } from '@/lib/agency/commands/change-team'
import { teamToSee } from '@/lib/agency/queries/team'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { changeNow } from '@/lib/family/commands/change-now'
import { recordFamily } from '@/lib/family/commands/record-family'
import { familyNow } from '@/lib/family/queries/family-now'
import { addLocality } from '@/lib/locality/commands/add-locality'
import { closeLocality } from '@/lib/locality/commands/close-locality'
import { renameLocality } from '@/lib/locality/commands/rename-locality'
import { everyLocality } from '@/lib/locality/queries/localities'
import { localityToSee } from '@/lib/locality/queries/locality'
import { localitiesNow } from '@/lib/locality/queries/to-choose'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies } from '@/prisma/seed/ashmere'
import { signedIn } from '../../support/world'

const iris = signedIn('iris')
const helen = signedIn('helen')

/** A place of its own, with a team and a family in it. */
async function aPlace(name: string) {
  const { localityId } = await addLocality(iris, { name })
  const { teamId } = await addTeam(iris, {
    agencyId: agencies.familyHub.id,
    name: `${name} team`,
    locality: name,
  })
  const { familyId } = await recordFamily(helen, {
    children: [{ fullName: `Bo ${name}` }],
    adults: [],
    locality: name,
  })
  return { localityId, teamId, familyId, name }
}

const now = async (familyId: string) => familyNow(helen, { familyId })

describe('the areas of the partnership', () => {
  it('are added once, however their capitals are typed, and by administrators alone', async () => {
    await addLocality(iris, { name: '  Weirside ' })
    await expect(addLocality(iris, { name: 'weirside' })).rejects.toThrow(
      'There is an area called Weirside already',
    )
    expect(await localitiesNow(helen, {})).toContain('Weirside')
    for (const refused of [
      () => addLocality(helen, { name: 'Mine' }),
      () => renameLocality(helen, { localityId: newId(), name: 'Mine' }),
      () => closeLocality(helen, { localityId: newId(), closed: true }),
      () => everyLocality(helen, {}),
    ])
      await expect(refused()).rejects.toBeInstanceOf(NotAllowed)
    await expect(
      inTransaction(
        helen,
        (tx) => tx.$executeRaw`INSERT INTO locality (id, name) VALUES (${newId()}::uuid, 'Mine')`,
      ),
    ).rejects.toThrow('row-level security')
    for (const missing of [
      () => renameLocality(iris, { localityId: newId(), name: 'None' }),
      () => closeLocality(iris, { localityId: newId(), closed: true }),
      () => localityToSee(iris, { localityId: newId() }),
    ])
      await expect(missing()).rejects.toBeInstanceOf(NotFound)
  })

  it('have a new name in every team and family at once', async () => {
    const { localityId, teamId, familyId } = await aPlace('Old Mill')
    await renameLocality(iris, { localityId, name: 'Mill Quarter' })
    expect(await teamToSee(iris, { teamId })).toMatchObject({ locality: 'Mill Quarter' })
    expect(await now(familyId)).toMatchObject({ locality: 'Mill Quarter' })
    expect(await localityToSee(iris, { localityId })).toMatchObject({ name: 'Mill Quarter', teams: 1 })
  })

  it('once closed are chosen by nobody anew, and kept by whoever has them', async () => {
    const { localityId, teamId, familyId, name } = await aPlace('Far End')
    await closeLocality(iris, { localityId, closed: true })
    const agencyId = agencies.familyHub.id
    await expect(addTeam(iris, { agencyId, name: 'Other', locality: name })).rejects.toThrow('Choose an area')
    await expect(
      recordFamily(helen, { children: [{ fullName: 'Jo Elsewhere' }], adults: [], locality: name }),
    ).rejects.toThrow('Choose an area')
    await changeTeam(iris, { teamId, name: 'Same place', locality: name })
    const { version, localities } = await now(familyId)
    expect(localities).toContain(name)
    await changeNow(helen, { familyId, version, name: 'Far End', locality: name, goodToKnow: 'A dog' })
    const { version: next } = await now(familyId)
    await changeNow(helen, { familyId, version: next, name: 'Far End', locality: 'Millbrook' })
    const last = await now(familyId)
    expect(last.localities).not.toContain(name)
    await expect(
      changeNow(helen, { familyId, version: last.version, name: 'Far End', locality: name }),
    ).rejects.toThrow('Choose an area')
    await closeLocality(iris, { localityId, closed: false })
    expect(await localitiesNow(helen, {})).toContain(name)
  })

  it('are the only ones a family or a team is in, whatever the code does', async () => {
    const { familyId } = await aPlace('Lock Side')
    await expect(
      inTransaction(helen, (tx) =>
        tx.family.updateMany({ where: { id: familyId }, data: { locality: 'Nowhere' } }),
      ),
    ).rejects.toThrow()
  })
})
