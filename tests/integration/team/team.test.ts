import { beforeEach, describe, expect, it } from 'vitest'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { invitePerson } from '@/lib/team/commands/invite-person'
import { inviteWorker } from '@/lib/team/commands/invite-worker'
import { leaveTeam } from '@/lib/team/commands/leave-team'
import { teamOfFamily } from '@/lib/team/queries/team'
import { whoCouldBeInvited } from '@/lib/team/queries/who-could-be-invited'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, type FamilyOfTest, signedIn } from '../../support/world'

const helen = signedIn('helen')
const karen = signedIn('karen')
const joseph = signedIn('joseph')
const ben = signedIn('ben')
const marcus = signedIn('marcus')

let reid: FamilyOfTest
beforeEach(async () => {
  reid = await aFamily(helen)
  await anEpisode(helen, reid)
})

const invite = (workerId: string) => inviteWorker(helen, { familyId: reid.familyId, workerId })

describe('inviting somebody into the team around the family', () => {
  it('lets them see that the family is theirs to know of, and says so in the trail and on the timeline', async () => {
    const { memberId } = await invite(karen.workerId)
    const entry = (await auditOf(reid.familyId)).find(({ event }) => event === 'team-invited')
    expect(entry).toMatchObject({ actor_id: helen.workerId, relation: 'holder' })
    const timeline = await asOwner(async (owner) =>
      owner.query('SELECT words FROM chronology_entry WHERE about = $1', [memberId]),
    )
    expect(timeline.rows).toEqual([{ words: { person: 'Karen Whitlock' } }])
  })

  it('does not open the record to a worker whose agency the family has not agreed to, and says which that is', async () => {
    await invite(karen.workerId)
    await expect(teamOfFamily(karen, { familyId: reid.familyId })).rejects.toThrow(NotAllowed)
    const team = await teamOfFamily(helen, { familyId: reid.familyId })
    expect(team.workers.find(({ name }) => name === 'Karen Whitlock')).toMatchObject({ isCovered: false })
    await agreeTo(helen, reid.familyId, agencies.housing.id)
    const after = await teamOfFamily(karen, { familyId: reid.familyId })
    expect(after.workers.find(({ name }) => name === 'Karen Whitlock')).toMatchObject({ isCovered: true })
  })

  it('puts the family first, then whoever holds it', async () => {
    await invite(joseph.workerId)
    await invitePerson(helen, { familyId: reid.familyId, personId: reid.adults[0] ?? '', thereFor: 'Mum' })
    const team = await teamOfFamily(helen, { familyId: reid.familyId })
    expect(team.family.map(({ called, memberId }) => [called, memberId !== undefined])).toEqual([
      ['Rae', true],
      ['Ada', false],
      ['Ola', false],
    ])
    expect(team.workers.map(({ name, isHolder }) => [name, isHolder])).toEqual([
      ['Helen Marsh', true],
      ['Joseph Adeyemi', false],
    ])
  })

  it('twice leaves one place in the team', async () => {
    const first = await invite(karen.workerId)
    expect(await invite(karen.workerId)).toEqual(first)
  })

  it('is not there for a stranger, and not for someone who only manages or is a guest', async () => {
    const input = { familyId: reid.familyId, workerId: joseph.workerId }
    await expect(inviteWorker(ben, input)).rejects.toThrow(NotFound)
    await expect(inviteWorker(marcus, input)).rejects.toThrow(NotAllowed)
    await invite(karen.workerId)
    await expect(inviteWorker(karen, input)).rejects.toThrow(NotAllowed)
    await expect(whoCouldBeInvited(karen, { familyId: reid.familyId })).rejects.toThrow(NotAllowed)
  })

  it('needs somebody who exists', async () => {
    await expect(invite('018f3a52-77aa-7c3d-9b1e-0123456789ab')).rejects.toThrow(InvalidInput)
    const other = await aFamily(helen, { name: 'Other' })
    const theirs = { familyId: reid.familyId, personId: other.children[0] ?? '' }
    await expect(invitePerson(helen, theirs)).rejects.toThrow(InvalidInput)
  })

  it('needs help to be under way', async () => {
    const quiet = await aFamily(helen, { name: 'Quiet' })
    await expect(inviteWorker(helen, { familyId: quiet.familyId, workerId: karen.workerId })).rejects.toThrow(
      NotAllowed,
    )
  })

  it('lists the people of the agency that was chosen, and which agencies the family agreed to', async () => {
    await agreeTo(helen, reid.familyId, agencies.housing.id)
    const { agencies: all, chosen } = await whoCouldBeInvited(helen, {
      familyId: reid.familyId,
      agencyId: agencies.housing.id,
    })
    expect(all.filter(({ isCovered }) => isCovered).map(({ name }) => name)).toEqual(['Canal Side Homes'])
    expect(chosen?.people.map(({ id }) => id)).toEqual([workers.karen.id])
  })
})

describe('leaving the team', () => {
  it('ends what they could see, at once', async () => {
    const { memberId } = await invite(karen.workerId)
    await agreeTo(helen, reid.familyId, agencies.housing.id)
    await teamOfFamily(karen, { familyId: reid.familyId })
    await leaveTeam(helen, { familyId: reid.familyId, memberId })
    await expect(teamOfFamily(karen, { familyId: reid.familyId })).rejects.toThrow(NotAllowed)
    expect((await auditOf(reid.familyId)).map(({ event }) => event)).toContain('team-left')
  })

  it('leaves nothing to see for someone the family has no agreement with', async () => {
    const { memberId } = await invite(karen.workerId)
    await leaveTeam(helen, { familyId: reid.familyId, memberId })
    await expect(teamOfFamily(karen, { familyId: reid.familyId })).rejects.toThrow(NotFound)
  })

  it('is refused to whoever holds the family, so that it is never with nobody', async () => {
    const { memberId } = await invite(helen.workerId)
    await expect(leaveTeam(helen, { familyId: reid.familyId, memberId })).rejects.toThrow(
      'Agree who takes over first',
    )
  })

  it('is not there for a stranger, nor through the address of another family', async () => {
    const { memberId } = await invite(karen.workerId)
    await expect(leaveTeam(ben, { familyId: reid.familyId, memberId })).rejects.toThrow(NotFound)
    const other = await aFamily(helen, { name: 'Other' })
    await anEpisode(helen, other)
    await expect(leaveTeam(helen, { familyId: other.familyId, memberId })).rejects.toThrow(NotFound)
    await expect(leaveTeam(karen, { familyId: reid.familyId, memberId })).rejects.toThrow(NotAllowed)
  })
})
