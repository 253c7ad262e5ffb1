import { beforeEach, describe, expect, it } from 'vitest'
import { acceptNamedPerson } from '@/lib/lead-professional/commands/accept-lead'
import { askNamedPerson } from '@/lib/lead-professional/commands/ask-lead'
import { declineNamedPerson } from '@/lib/lead-professional/commands/decline-lead'
import { takeBackQuestion } from '@/lib/lead-professional/commands/take-back-question'
import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { namedPersonOfFamily } from '@/lib/lead-professional/queries/named-person'
import { leadQuestion } from '@/lib/lead-professional/queries/question'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, type FamilyOfTest, signedIn } from '../../support/world'

const helen = signedIn('helen')
const joseph = signedIn('joseph')
const karen = signedIn('karen')
const ben = signedIn('ben')
const marcus = signedIn('marcus')

const why = { because: 'The family know him best', familyView: 'Rae: “He listens to us.”' }
const opened = new Date('2026-11-16T10:00:00Z')

let reid: FamilyOfTest
beforeEach(async () => {
  reid = await aFamily(helen, { now: opened })
  await anEpisode(helen, reid, { now: opened })
  await agreeTo(helen, reid.familyId, agencies.familyHub.id, opened)
})

const askJoseph = () => askNamedPerson(helen, { familyId: reid.familyId, workerId: joseph.workerId, ...why })
const see = (who = helen) => namedPersonOfFamily(who, { familyId: reid.familyId })
const events = async () => (await auditOf(reid.familyId)).map(({ event }) => event)
const holders = async () =>
  asOwner(
    async (owner) =>
      (
        await owner.query(
          'SELECT worker_id, until_at IS NULL AS now FROM holding WHERE family_id = $1 ORDER BY from_at',
          [reid.familyId],
        )
      ).rows,
  )

describe('before anybody has said yes', () => {
  it('whoever raised it holds the family, and a yes is due in five working days', async () => {
    const { holder, named, due } = await see()
    expect(holder).toMatchObject({ name: 'Helen Marsh', why: 'raised-it', isMe: true })
    expect(named).toBeUndefined()
    expect(due).toEqual({ since: '2026-11-16', dueOn: '2026-11-23' })
  })
})

describe('asking somebody to be the named person', () => {
  it('lets them read the question and nothing else until they answer', async () => {
    const { leadId } = await askNamedPerson(helen, {
      familyId: reid.familyId,
      workerId: joseph.workerId,
      ...why,
    })
    expect(await leadQuestion(joseph, { familyId: reid.familyId, leadId })).toMatchObject({
      ...why,
      askedBy: 'Helen Marsh',
      holder: 'Helen Marsh',
      childrenCalled: ['Ada', 'Ola'],
      status: 'waiting',
    })
    await expect(leadQuestion(helen, { familyId: reid.familyId, leadId })).rejects.toThrow(NotAllowed)
    expect(await events()).toContain('named-person-asked')
  })

  it('leaves the holder holding', async () => {
    await askJoseph()
    expect((await see()).holder?.name).toBe('Helen Marsh')
  })

  it('waits for one answer at a time', async () => {
    await askJoseph()
    await expect(askJoseph()).rejects.toThrow('has not answered yet')
  })

  it('is refused for an agency the family has not agreed to, and says how to put that right', async () => {
    await expect(
      askNamedPerson(helen, { familyId: reid.familyId, workerId: karen.workerId, ...why }),
    ).rejects.toThrow('The family has not said we may share with Canal Side Homes yet')
  })

  it('needs a reason and the family’s view', async () => {
    const input = { familyId: reid.familyId, workerId: joseph.workerId, because: ' ', familyView: '' }
    await expect(askNamedPerson(helen, input)).rejects.toThrow(InvalidInput)
  })

  it('is for the holder, the named person and their manager', async () => {
    const input = { familyId: reid.familyId, workerId: joseph.workerId, ...why }
    await expect(askNamedPerson(ben, input)).rejects.toThrow(NotFound)
    await expect(askNamedPerson(joseph, input)).rejects.toThrow(NotAllowed)
    await askNamedPerson(marcus, input)
  })

  it('can be taken back, and then they no longer see it', async () => {
    const { leadId } = await askJoseph()
    await takeBackQuestion(helen, { familyId: reid.familyId, leadId })
    await expect(leadQuestion(joseph, { familyId: reid.familyId, leadId })).rejects.toThrow(NotAllowed)
    expect((await see()).history[0]).toMatchObject({ status: 'taken-back' })
    await askJoseph()
    await expect(takeBackQuestion(ben, { familyId: reid.familyId, leadId })).rejects.toThrow(NotFound)
    await expect(takeBackQuestion(joseph, { familyId: reid.familyId, leadId })).rejects.toThrow(NotAllowed)
    await expect(takeBackQuestion(helen, { familyId: reid.familyId, leadId })).rejects.toThrow(
      ChangedMeanwhile,
    )
    expect(await events()).toContain('named-person-question-withdrawn')
  })
})

describe('saying yes', () => {
  it('makes them the named person and the holder at that moment, with no gap', async () => {
    const { leadId } = await askJoseph()
    await acceptNamedPerson(joseph, { familyId: reid.familyId, leadId })
    const { named, holder, due } = await see(joseph)
    expect(named).toMatchObject({ worker: { name: 'Joseph Adeyemi' }, status: 'named-person' })
    expect(holder).toMatchObject({ name: 'Joseph Adeyemi', why: 'accepted-lead', isMe: true })
    expect(due).toBeUndefined()
    expect(await holders()).toEqual([
      { worker_id: helen.workerId, now: false },
      { worker_id: joseph.workerId, now: true },
    ])
    expect(await events()).toContain('named-person-accepted')
  })

  it('keeps whoever held the family before in its team', async () => {
    const { leadId } = await askJoseph()
    await acceptNamedPerson(joseph, { familyId: reid.familyId, leadId })
    const { rows } = await asOwner((owner) =>
      owner.query('SELECT worker_id FROM team_member WHERE family_id = $1 AND left_at IS NULL', [
        reid.familyId,
      ]),
    )
    expect(rows.map(({ worker_id }) => worker_id).sort()).toEqual([helen.workerId, joseph.workerId].sort())
    await see(helen)
  })

  it('ends the one before, keeps the history, and takes back what only leading let them do', async () => {
    const helens = await takeOnNamedPerson(helen, { familyId: reid.familyId, ...why })
    const { leadId } = await askJoseph()
    await acceptNamedPerson(joseph, { familyId: reid.familyId, leadId })
    const { history } = await see(joseph)
    expect(history).toMatchObject([
      { id: helens.leadId, status: 'handed-over', endedWhy: 'Joseph Adeyemi took over' },
    ])
    await expect(askJoseph()).rejects.toThrow(NotAllowed)
  })

  it('is for the one who was asked, once', async () => {
    const { leadId } = await askJoseph()
    const answer = { familyId: reid.familyId, leadId }
    await expect(acceptNamedPerson(ben, answer)).rejects.toThrow(NotFound)
    await expect(acceptNamedPerson(helen, answer)).rejects.toThrow(NotAllowed)
    await expect(acceptNamedPerson(marcus, answer)).rejects.toThrow(NotAllowed)
    await acceptNamedPerson(joseph, answer)
    await expect(acceptNamedPerson(joseph, answer)).rejects.toThrow(ChangedMeanwhile)
  })

  it('is not found through the address of another family', async () => {
    const { leadId } = await askJoseph()
    const other = await aFamily(helen, { name: 'Other' })
    await expect(acceptNamedPerson(joseph, { familyId: other.familyId, leadId })).rejects.toThrow(NotFound)
  })

  it('moves the next promised date on from finding a named person', async () => {
    const next = () =>
      asOwner(
        async (owner) =>
          (await owner.query('SELECT next_what FROM caseload_entry WHERE family_id = $1', [reid.familyId]))
            .rows[0],
      )
    expect(await next()).toEqual({ next_what: 'lead-professional-due' })
    await takeOnNamedPerson(helen, { familyId: reid.familyId, ...why })
    expect(await next()).toEqual({ next_what: 'next-step' })
  })
})

describe('saying no', () => {
  it('keeps the reason, and whoever holds the family goes on', async () => {
    const { leadId } = await askJoseph()
    await declineNamedPerson(joseph, { familyId: reid.familyId, leadId, why: 'My caseload is full' })
    const { history, holder, waiting } = await see()
    expect(history).toMatchObject([{ status: 'declined', declinedWhy: 'My caseload is full' }])
    expect([holder?.name, waiting]).toEqual(['Helen Marsh', undefined])
    expect(await events()).toContain('named-person-declined')
  })

  it('ends what the question let them see', async () => {
    const { leadId } = await askJoseph()
    await declineNamedPerson(joseph, { familyId: reid.familyId, leadId, why: 'My caseload is full' })
    await expect(leadQuestion(joseph, { familyId: reid.familyId, leadId })).rejects.toThrow(NotAllowed)
  })

  it('needs a reason, and is for the one who was asked', async () => {
    const { leadId } = await askJoseph()
    const answer = { familyId: reid.familyId, leadId, why: 'No time' }
    await expect(declineNamedPerson(joseph, { ...answer, why: ' ' })).rejects.toThrow(InvalidInput)
    await expect(declineNamedPerson(helen, answer)).rejects.toThrow(NotAllowed)
    await expect(declineNamedPerson(ben, answer)).rejects.toThrow(NotFound)
  })
})

describe('the holder saying yes for themselves', () => {
  it('is done in one step', async () => {
    await takeOnNamedPerson(helen, { familyId: reid.familyId, ...why })
    expect((await see()).named).toMatchObject({ worker: { name: 'Helen Marsh' } })
  })

  it('is for the holder only', async () => {
    const input = { familyId: reid.familyId, ...why }
    await expect(takeOnNamedPerson(marcus, input)).rejects.toThrow(NotAllowed)
    await expect(takeOnNamedPerson(ben, input)).rejects.toThrow(NotFound)
    await expect(takeOnNamedPerson(helen, { ...input, because: '' })).rejects.toThrow(InvalidInput)
  })
})

describe('who may read who the named person is and was', () => {
  it('is not somebody with no part in it', async () => {
    await expect(see(ben)).rejects.toThrow(NotFound)
    await expect(see(joseph)).rejects.toThrow(NotAllowed)
  })
})
