import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { addHours } from '@/lib/calendar/instant'
import { decideLevel } from '@/lib/decision/commands/decide'
import { addMashNote } from '@/lib/mash/commands/add-note'
import { askMash } from '@/lib/mash/commands/ask'
import { decideRequest } from '@/lib/mash/commands/decide'
import { takeRequest } from '@/lib/mash/commands/take'
import { writeMashDecision } from '@/lib/mash/commands/write-decision'
import type { MashDecision } from '@/lib/mash/types'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, type FamilyOfTest, signedIn } from '../../support/world'
import { aFamilyForTeam, aFamilyInHarm, openEpisodeOf, timelineOf } from '../decision/cases'

const helen = signedIn('helen')
const grace = signedIn('grace')
const asking = {
  whatIsAsked: 'Somebody to see Ada tonight',
  familyKnows: true,
  urgency: 'four-hours' as const,
}
const deciding = { why: 'A social worker should see her this week', safeTonight: true }

async function asked({ familyId, contactId }: FamilyOfTest, now = new Date()) {
  return askMash(helen, { familyId, contactId, ...asking }, { now })
}

async function takenRequest(made: FamilyOfTest) {
  const { familyId, contactId } = made
  await decideLevel(helen, {
    familyId,
    contactId,
    level: 'statutory',
    reasons: 'An injury nobody can explain',
  })
  const { requestId } = await asked(made)
  await takeRequest(grace, { requestId })
  return requestId
}

async function decidedAs(made: FamilyOfTest, decision: MashDecision) {
  const requestId = await takenRequest(made)
  return decideRequest(grace, { requestId, decision, ...deciding })
}

describe('asking the MASH', () => {
  it('puts the request against a four-hour clock, lets the MASH in, and leaves the family held by whoever asked', async () => {
    const made = await aFamilyInHarm(helen)
    const now = new Date()
    await expect(takeRequest(grace, { requestId: made.familyId })).rejects.toThrow(NotFound)
    const { requestId } = await asked(made, now)
    const { rows } = await asOwner((client) =>
      client.query('SELECT due_at, urgency, family_knows FROM mash_request WHERE id = $1', [requestId]),
    )
    expect(rows[0]).toEqual({ due_at: addHours(now, 4), urgency: 'four-hours', family_knows: true })
    expect(await openEpisodeOf(made.familyId)).toMatchObject({
      level: 'statutory',
      holder: helen.workerId,
      holders: 1,
      next_what: 'mash-decision',
    })
    expect(await timelineOf(made.familyId)).toContain('mash-asked')
    expect((await auditOf(made.familyId))[0]).toMatchObject({ event: 'mash-asked' })
  })

  it('writes down why the MASH was told, apart from any agreement to be helped', async () => {
    const made = await aFamily(helen)
    const untold = { ...asking, familyKnows: false }
    const { familyId, contactId } = made
    await expect(askMash(helen, { familyId, contactId, ...untold })).rejects.toMatchObject({
      errors: [{ field: 'familyKnowsWhy' }],
    })
    await askMash(helen, { familyId, contactId, ...untold, familyKnowsWhy: 'It could put her at risk' })
    const { rows } = await asOwner((client) =>
      client.query('SELECT basis, agreed, reason FROM sharing_record WHERE family_id = $1', [familyId]),
    )
    expect(rows).toEqual([{ basis: 'public-task', agreed: false, reason: 'It could put her at risk' }])
  })

  it('asks once about one contact until the MASH has decided', async () => {
    const made = await aFamilyInHarm(helen)
    await asked(made)
    await expect(asked(made)).rejects.toThrow(InvalidInput)
  })

  it('stays open to somebody who was overruled: deciding on less never cancels the urgent request', async () => {
    const made = await aFamilyInHarm(helen)
    const { familyId, contactId } = made
    await decideLevel(helen, {
      familyId,
      contactId,
      level: 'multi-agency',
      reasons: 'The clinic explained it',
      whyDifferent: 'A doctor has seen the mark',
      secondPersonId: signedIn('lena').workerId,
    })
    const { requestId } = await asked(made)
    expect(requestId).not.toBe('')
    expect((await openEpisodeOf(familyId))?.level).toBe('multi-agency')
  })

  it('is nothing a stranger can do', async () => {
    const { familyId, contactId } = await aFamily(helen)
    await expect(askMash(signedIn('ben'), { familyId, contactId, ...asking })).rejects.toThrow(NotFound)
  })
})

describe('the MASH', () => {
  it('holds the family from the second somebody takes the request', async () => {
    const made = await aFamilyInHarm(helen)
    await takenRequest(made)
    expect(await openEpisodeOf(made.familyId)).toMatchObject({
      holder: grace.workerId,
      holders: 1,
      why: 'mash-took-it',
    })
    expect(await timelineOf(made.familyId)).toContain('mash-took-it')
    expect((await auditOf(made.familyId))[0]).toMatchObject({ event: 'mash-request-taken' })
  })

  it.each(['s17', 's47'] as const)('goes on holding the family after %s', async (decision) => {
    const made = await aFamilyInHarm(helen)
    const result = await decidedAs(made, decision)
    expect(result.holderId).toBe(grace.workerId)
    expect(await openEpisodeOf(made.familyId)).toMatchObject({
      level: 'statutory',
      outcome: decision,
      holder: grace.workerId,
      holders: 1,
    })
  })

  it.each([
    ['advice', 'single-agency'],
    ['one-agency', 'single-agency'],
    ['multi-agency', 'multi-agency'],
  ] as const)('gives the family back to whoever asked after %s, as %s help', async (decision, level) => {
    const made = await aFamilyInHarm(helen)
    await decidedAs(made, decision)
    expect(await openEpisodeOf(made.familyId)).toMatchObject({
      level,
      holder: helen.workerId,
      holders: 1,
      why: 'handed-over',
    })
    expect(await timelineOf(made.familyId)).toEqual(expect.arrayContaining(['mash-decided', 'stepped-down']))
    expect((await auditOf(made.familyId))[0]).toMatchObject({ event: 'mash-request-decided' })
  })

  it('leaves the help there was when it only gives advice on a step up', async () => {
    const made = await aFamilyForTeam(helen)
    const { familyId, contactId } = made
    await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons: 'One plan' })
    const differs = { whyDifferent: 'He was out all night' }
    await decideLevel(helen, { familyId, contactId, level: 'statutory', reasons: 'It is worse', ...differs })
    const { requestId } = await asked(made)
    await takeRequest(grace, { requestId })
    await decideRequest(grace, { requestId, decision: 'advice', ...deciding })
    expect(await openEpisodeOf(familyId)).toMatchObject({ level: 'multi-agency', holder: helen.workerId })
    await expect(asked(made)).resolves.toMatchObject({ familyId })
  })

  it('says why when the decision was late', async () => {
    const made = await aFamilyInHarm(helen)
    const requestId = await takenRequest(made)
    const late = { now: addHours(new Date(), 5) }
    const input = { requestId, decision: 's17' as const, ...deciding }
    await expect(decideRequest(grace, input, late)).rejects.toMatchObject({ errors: [{ field: 'whyLate' }] })
    await decideRequest(grace, { ...input, whyLate: 'Waited to speak to Leanne' }, late)
  })

  it('sends no child home to what is not safe tonight', async () => {
    const requestId = await takenRequest(await aFamilyInHarm(helen))
    const input = { requestId, ...deciding, safeTonight: false }
    await expect(decideRequest(grace, { ...input, decision: 'one-agency' })).rejects.toThrow(InvalidInput)
    await decideRequest(grace, { ...input, decision: 's47' })
  })

  it('changes nothing by a decision that is only written to be read back', async () => {
    const made = await aFamilyInHarm(helen)
    const requestId = await takenRequest(made)
    await writeMashDecision(grace, { requestId, decision: 'one-agency', ...deciding })
    expect(await openEpisodeOf(made.familyId)).toMatchObject({ level: 'statutory', holder: grace.workerId })
    const unwritten = { requestId, decision: 's17' as const, ...deciding }
    await expect(writeMashDecision(helen, unwritten)).rejects.toThrow(NotAllowed)
    await expect(writeMashDecision(signedIn('ben'), unwritten)).rejects.toThrow(NotFound)
    await expect(writeMashDecision(grace, { ...unwritten, why: '' })).rejects.toThrow(InvalidInput)
  })

  it('decides once, and only by whoever took it', async () => {
    const made = await aFamilyInHarm(helen)
    const { requestId } = await asked(made)
    const input = { requestId, decision: 's17' as const, ...deciding }
    await expect(decideRequest(grace, input)).rejects.toThrow(InvalidInput)
    await takeRequest(grace, { requestId })
    await decideRequest(grace, input)
    await expect(decideRequest(grace, input)).rejects.toThrow(InvalidInput)
    await expect(takeRequest(grace, { requestId })).rejects.toThrow(InvalidInput)
  })

  it('writes what it does line by line', async () => {
    const made = await aFamilyInHarm(helen)
    const requestId = await takenRequest(made)
    await addMashNote(grace, { requestId, words: 'Rang Leanne; left no message' })
    await expect(addMashNote(grace, { requestId, words: ' ' })).rejects.toThrow(InvalidInput)
    expect((await auditOf(made.familyId))[0]).toMatchObject({ event: 'mash-note-added' })
  })

  it('works only on what was sent to it: strangers find nothing and whoever asked cannot decide', async () => {
    const requestId = await takenRequest(await aFamilyInHarm(helen))
    const attempts = (by: Actor) => [
      () => takeRequest(by, { requestId }),
      () => addMashNote(by, { requestId, words: 'A note' }),
      () => decideRequest(by, { requestId, decision: 's17', ...deciding }),
    ]
    for (const attempt of attempts(signedIn('ben'))) await expect(attempt()).rejects.toThrow(NotFound)
    for (const attempt of attempts(helen)) await expect(attempt()).rejects.toThrow(NotAllowed)
  })

  it('sees a family it gave back for four weeks more, and then no longer', async () => {
    const made = await aFamilyInHarm(helen)
    await decidedAs(made, 'one-agency')
    const { rows } = await asOwner((client) =>
      client.query(
        `SELECT round(extract(epoch FROM until_at - now()) / 86400)::int AS days FROM family_access
         WHERE family_id = $1 AND relation = 'triage'`,
        [made.familyId],
      ),
    )
    expect(rows).toEqual([{ days: 28 }])
  })
})
