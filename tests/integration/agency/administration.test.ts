import { describe, expect, it } from 'vitest'
import { addAgency } from '@/lib/agency/commands/add-agency'
import { addManager } from '@/lib/agency/commands/add-manager'
import { addTeam } from '@/lib/agency/commands/add-team'
import { changeAgency } from '@/lib/agency/commands/change-agency'
import { changeTeam } from '@/lib/agency/commands/change-team'
import { endManager } from '@/lib/agency/commands/end-manager'
import { everyAgency } from '@/lib/agency/queries/agencies'
import { agencyToSee } from '@/lib/agency/queries/agency'
import { teamToSee } from '@/lib/agency/queries/team'
import { actorOfSession } from '@/lib/auth/session'
import { signInAsSample } from '@/lib/auth/sign-in'
import { myFamilies } from '@/lib/caseload/queries/my-families'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { familyPage } from '@/lib/family/queries/family-page'
import { FreshSignInNeeded } from '@/lib/operation/fresh-sign-in'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { everyWorker } from '@/lib/worker/queries/everybody'
import { workerToLookAfter } from '@/lib/worker/queries/to-look-after'
import { teams, workers } from '@/prisma/seed/ashmere'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const iris = signedIn('iris')
const helen = signedIn('helen')
const owls = { name: 'Owl Street Nursery', kind: 'nursery' as const, phone: '01632 960 199' }

describe('an administrator', () => {
  it('adds an organisation and its teams, and puts right what is written of them', async () => {
    const { agencyId } = await addAgency(iris, owls)
    await expect(addAgency(iris, { ...owls, name: 'owl street nursery' })).rejects.toThrow(
      'There is an organisation called Owl Street Nursery already',
    )
    await changeAgency(iris, { agencyId, ...owls, name: 'Owl Street Nursery School' })
    const { teamId } = await addTeam(iris, { agencyId, name: 'Owls', locality: 'Millbrook' })
    await changeTeam(iris, { teamId, name: 'Owls', locality: 'Canal Side' })
    expect(await agencyToSee(iris, { agencyId })).toMatchObject({
      name: 'Owl Street Nursery School',
      teams: [{ name: 'Owls', locality: 'Canal Side', managers: '' }],
      workers: [],
    })
    expect((await everyAgency(iris, {})).find(({ id }) => id === agencyId)).toMatchObject({
      teams: 1,
      workers: 0,
    })
    for (const change of [
      () => changeAgency(iris, { agencyId: newId(), ...owls, name: 'None' }),
      () => addTeam(iris, { agencyId: newId(), name: 'A', locality: 'B' }),
      () => changeTeam(iris, { teamId: newId(), name: 'A', locality: 'B' }),
      () => agencyToSee(iris, { agencyId: newId() }),
      () => teamToSee(iris, { teamId: newId() }),
      () => workerToLookAfter(iris, { workerId: newId() }),
    ])
      await expect(change()).rejects.toBeInstanceOf(NotFound)
  })

  it('says who manages a team, from the next request on, with the days it began and ended', async () => {
    const family = await aFamily(helen)
    await anEpisode(helen, family)
    const nadia = workers.nadia.id
    const signed = await signInAsSample(nadia, { address: '192.0.2.9' }, new Date())
    if (!signed.ok) throw new Error('could not sign in')
    const asNadia = async () => {
      const actor = await actorOfSession(signed.sessionId, new Date())
      if (!actor) throw new Error('signed out')
      return actor
    }
    await expect(familyPage(await asNadia(), { familyId: family.familyId })).rejects.toBeInstanceOf(NotFound)
    const { managementId } = await addManager(iris, { teamId: teams.millbrook.id, workerId: nadia })
    await expect(familyPage(await asNadia(), { familyId: family.familyId })).resolves.toMatchObject({
      sees: 'record',
    })
    await expect(addManager(iris, { teamId: teams.millbrook.id, workerId: nadia })).rejects.toThrow('already')
    await endManager(iris, { teamId: teams.millbrook.id, managementId })
    await expect(familyPage(await asNadia(), { familyId: family.familyId })).rejects.toBeInstanceOf(NotFound)
    const { managers } = await teamToSee(iris, { teamId: teams.millbrook.id })
    expect(managers.find(({ id }) => id === managementId)?.until).toBeInstanceOf(Date)
    await expect(endManager(iris, { teamId: teams.millbrook.id, managementId })).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  it('makes no manager of somebody who does other work, nor of themselves, nor without proving who they are', async () => {
    const asked = { teamId: teams.canalSide.id, workerId: workers.marcus.id }
    await expect(addManager(iris, { ...asked, workerId: helen.workerId })).rejects.toThrow(
      'does not do a manager’s work',
    )
    await expect(addManager(iris, { ...asked, workerId: iris.workerId })).rejects.toThrow(
      'Ask another administrator',
    )
    const stale = { ...iris, freshAt: new Date(Date.now() - 3_600_000) }
    await expect(addManager(stale, asked)).rejects.toBeInstanceOf(FreshSignInNeeded)
  })

  it('sees how many families somebody looks after, and not one of them', async () => {
    const { familyId } = await aFamily(helen, { name: 'Wolstenholme' })
    const seen = await workerToLookAfter(iris, { workerId: helen.workerId })
    expect(seen).toMatchObject({ name: 'Helen Marsh', work: 'practitioner', isMe: false })
    expect(JSON.stringify([seen, await everyWorker(iris, {})])).not.toContain('Wolstenholme')
    await expect(familyPage(iris, { familyId })).rejects.toBeInstanceOf(NotFound)
    expect((await myFamilies(iris, {})).families).toEqual([])
    for (const table of ['family', 'person', 'contact', 'note', 'family_access'])
      expect(
        await inTransaction(iris, (tx) => tx.$queryRawUnsafe(`SELECT 1 FROM ${table} LIMIT 1`)),
        table,
      ).toEqual([])
  })
})

describe('anybody else', () => {
  it('changes no organisation, by the screens or beneath them', async () => {
    for (const name of ['helen', 'marcus', 'grace', 'lena', 'ruth'] as const) {
      const actor = signedIn(name)
      for (const asked of [
        () => addAgency(actor, owls),
        () => everyAgency(actor, {}),
        () => everyWorker(actor, {}),
        () => addTeam(actor, { agencyId: actor.agencyId, name: 'A', locality: 'B' }),
        () => addManager(actor, { teamId: teams.millbrook.id, workerId: workers.marcus.id }),
        () => endManager(actor, { teamId: teams.millbrook.id, managementId: newId() }),
        () => agencyToSee(actor, { agencyId: actor.agencyId }),
        () => changeAgency(actor, { agencyId: actor.agencyId, ...owls }),
        () => changeTeam(actor, { teamId: teams.millbrook.id, name: 'A', locality: 'B' }),
        () => teamToSee(actor, { teamId: teams.millbrook.id }),
        () => workerToLookAfter(actor, { workerId: helen.workerId }),
      ])
        await expect(asked()).rejects.toBeInstanceOf(NotAllowed)
    }
    const asApp = inTransaction(signedIn('marcus'), (tx) =>
      tx.teamManagement.createMany({
        data: { id: newId(), teamId: teams.canalSide.id, workerId: workers.marcus.id, fromAt: new Date() },
      }),
    )
    await expect(asApp).rejects.toThrow('row-level security')
  })
})
