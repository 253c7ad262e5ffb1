import { describe, expect, it } from 'vitest'
import { dayFromInstant } from '@/lib/calendar/day'
import { addHours } from '@/lib/calendar/instant'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { sharingToLookAt } from '@/lib/consent/queries/to-look-at'
import { contactView } from '@/lib/contact/queries/contact'
import { decideLevel } from '@/lib/decision/commands/decide'
import { answerMashMatch } from '@/lib/mash/commands/answer-match'
import { askMash } from '@/lib/mash/commands/ask'
import { askAgencies } from '@/lib/mash/commands/ask-agencies'
import { decideRequest } from '@/lib/mash/commands/decide'
import { recordCheck } from '@/lib/mash/commands/record-check'
import { takeRequest } from '@/lib/mash/commands/take'
import { tellOutcome } from '@/lib/mash/commands/tell-outcome'
import { askingAgencies } from '@/lib/mash/queries/asking-agencies'
import { mashCheck } from '@/lib/mash/queries/check'
import { mashRequest } from '@/lib/mash/queries/request'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { signedIn } from '../../support/world'
import { aFamilyInHarm, timelineOf } from '../decision/cases'

const helen = signedIn('helen')
const grace = signedIn('grace')
const karen = signedIn('karen')
const stranger = signedIn('ben')
const housing = agencies.housing.id
const health = agencies.health.id
const asked = { agencyIds: [housing, health], question: 'Any worry about this address since June?' }

async function aRequest() {
  const made = await aFamilyInHarm(helen)
  const { familyId, contactId } = made
  await decideLevel(helen, {
    familyId,
    contactId,
    level: 'statutory',
    reasons: 'An injury nobody can explain',
  })
  const { requestId } = await askMash(helen, {
    familyId,
    contactId,
    whatIsAsked: 'Somebody to see Ada tonight',
    familyKnows: true,
    urgency: 'four-hours',
  })
  await takeRequest(grace, { requestId })
  return { ...made, requestId }
}

async function aCheck() {
  const made = await aRequest()
  await askAgencies(grace, { requestId: made.requestId, ...asked })
  const { checks } = await mashRequest(grace, { requestId: made.requestId })
  const check = checks.find(({ agency }) => agency === agencies.housing.name)
  return { ...made, checkId: check?.id ?? '' }
}

describe('what other agencies know', () => {
  it('is asked against a two-hour clock, on record for each agency by what right, and opens the record to nobody', async () => {
    const { requestId, familyId } = await aRequest()
    const now = new Date()
    await askAgencies(grace, { requestId, ...asked }, { now })
    const { checks } = await mashRequest(grace, { requestId })
    expect(checks.map(({ agency }) => agency).sort()).toEqual([agencies.health.name, agencies.housing.name])
    for (const check of checks) expect(check).toMatchObject({ dueAt: addHours(now, 2), answered: undefined })
    const { sharing } = await familyAgreement(helen, { familyId })
    expect(sharing.filter(({ purpose }) => purpose === asked.question)).toHaveLength(2)
    await expect(mashRequest(karen, { requestId })).rejects.toBeInstanceOf(NotFound)
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('mash-checks-asked')
    expect(await timelineOf(familyId)).toContain('mash-asked-agencies')
  })

  it('is asked by the family’s agreement where it was given for that, and flagged to a manager where it was not', async () => {
    const { requestId, familyId, adults } = await aRequest()
    await recordAgreement(helen, {
      familyId,
      personId: adults[0] ?? '',
      answer: 'part',
      answeredOn: dayFromInstant(new Date()),
      how: 'phone',
      toWhat: 'The MASH may ask housing',
      sharing: [{ agencyId: housing, purposes: ['ask'] }],
    })
    const { agencies: toAsk } = await askingAgencies(grace, { requestId })
    expect(toAsk.filter(({ familyAgreed }) => familyAgreed).map(({ id }) => id)).toEqual([housing])
    await askAgencies(grace, { requestId, ...asked, question: 'What do you know of the damp?' })
    const { sharing } = await familyAgreement(helen, { familyId })
    const told = sharing.filter(({ purpose }) => purpose === 'What do you know of the damp?')
    expect(told.find(({ agency }) => agency === agencies.housing.name)).toMatchObject({
      agreed: true,
      opens: 'nothing',
    })
    const [byRight] = told.filter(({ agreed }) => !agreed)
    expect(byRight).toMatchObject({ agency: agencies.health.name, opens: 'nothing' })
    const waiting = await sharingToLookAt(signedIn('marcus'), {})
    expect(waiting.find(({ id }) => id === byRight?.id)).toMatchObject({
      who: 'Grace Tomlin',
      agencies: [agencies.health.name],
    })
    await expect(mashRequest(karen, { requestId })).rejects.toBeInstanceOf(NotFound)
  })

  it('is not asked twice while an answer is waited for, nor of nobody, nor after the decision', async () => {
    const { requestId } = await aCheck()
    await expect(askAgencies(grace, { requestId, ...asked })).rejects.toBeInstanceOf(InvalidInput)
    await expect(askAgencies(grace, { requestId, ...asked, agencyIds: [] })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    const { agencies: left } = await askingAgencies(grace, { requestId })
    expect(left.map(({ id }) => id)).not.toContain(housing)
    await decideRequest(grace, { requestId, decision: 's17', why: 'She is not safe', safeTonight: true })
    await expect(
      askAgencies(grace, { requestId, ...asked, agencyIds: [agencies.youth.id] }),
    ).rejects.toBeInstanceOf(InvalidInput)
  })

  it('is written down as it was said, with who said it, and stays so', async () => {
    const { requestId, checkId, familyId } = await aCheck()
    const answer = {
      requestId,
      checkId,
      holds: 'something' as const,
      answer: 'Two calls in June',
      answeredBy: 'Sal, desk',
    }
    await recordCheck(grace, answer)
    expect((await mashCheck(grace, { requestId, checkId })).answered).toMatchObject({
      holds: 'something',
      words: 'Two calls in June',
      by: 'Sal, desk',
    })
    await expect(recordCheck(grace, { ...answer, answer: 'None' })).rejects.toBeInstanceOf(InvalidInput)
    await expect(
      asOwner((owner) => owner.query("UPDATE mash_check SET answer = 'None' WHERE id = $1", [checkId])),
    ).rejects.toThrow()
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('mash-check-answered')
  })

  it('says what was said unless nothing was known, and who said it', async () => {
    const { requestId, checkId } = await aCheck()
    const bare = { requestId, checkId, answeredBy: 'Sal' }
    await expect(recordCheck(grace, { ...bare, holds: 'something' })).rejects.toBeInstanceOf(InvalidInput)
    await expect(recordCheck(grace, { ...bare, holds: 'declined' })).rejects.toBeInstanceOf(InvalidInput)
    await expect(recordCheck(grace, { ...bare, holds: 'nothing', answeredBy: ' ' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    await expect(recordCheck(grace, { ...bare, holds: 'nothing' })).resolves.toMatchObject({ requestId })
  })

  it('is for the MASH alone, and each question belongs to its own request', async () => {
    const { requestId, checkId } = await aCheck()
    const other = await aRequest()
    const answer = { checkId, holds: 'nothing' as const, answeredBy: 'Sal' }
    await expect(recordCheck(helen, { requestId, ...answer })).rejects.toBeInstanceOf(NotAllowed)
    await expect(askAgencies(helen, { requestId, ...asked })).rejects.toBeInstanceOf(NotAllowed)
    await expect(askingAgencies(helen, { requestId })).rejects.toBeInstanceOf(NotAllowed)
    await expect(recordCheck(stranger, { requestId, ...answer })).rejects.toBeInstanceOf(NotFound)
    await expect(mashCheck(stranger, { requestId, checkId })).rejects.toBeInstanceOf(NotFound)
    await expect(recordCheck(grace, { requestId: other.requestId, ...answer })).rejects.toBeInstanceOf(
      NotFound,
    )
    await expect(mashCheck(grace, { requestId: other.requestId, checkId })).rejects.toBeInstanceOf(NotFound)
  })
})

describe('whether a child is somebody the MASH knows', () => {
  it('is asked about records the reader may see, answered, and answered again', async () => {
    // Every family of these tests has an Ada Tester born on the same day.
    await aRequest()
    const one = await aRequest()
    const [match] = (await mashRequest(grace, { requestId: one.requestId })).matches
    expect(match).toMatchObject({ child: 'Ada', closeness: 'very-likely', answer: undefined })
    const answer = {
      requestId: one.requestId,
      personId: match?.personId ?? '',
      otherPersonId: match?.otherPersonId ?? '',
    }
    await answerMashMatch(grace, { ...answer, answer: 'unsure' })
    await answerMashMatch(grace, { ...answer, answer: 'different' })
    const { matches } = await mashRequest(grace, { requestId: one.requestId })
    expect(matches.find(({ otherPersonId }) => otherPersonId === match?.otherPersonId)?.answer).toBe(
      'different',
    )
    const kept = await asOwner((owner) =>
      owner.query('SELECT answer FROM mash_match WHERE request_id = $1', [one.requestId]),
    )
    expect(kept.rows).toHaveLength(2)
    expect((await auditOf(one.familyId)).map(({ event }) => event)).toContain('mash-match-answered')
    await expect(answerMashMatch(helen, { ...answer, answer: 'same' })).rejects.toBeInstanceOf(NotAllowed)
    await expect(answerMashMatch(stranger, { ...answer, answer: 'same' })).rejects.toBeInstanceOf(NotFound)
  })

  it('is never asked about, nor answered for, a record the reader may not see', async () => {
    const one = await aRequest()
    const unseen = await aFamilyInHarm(helen)
    const { matches } = await mashRequest(grace, { requestId: one.requestId })
    expect(matches.map(({ otherFamilyId }) => otherFamilyId)).not.toContain(unseen.familyId)
    await expect(
      answerMashMatch(grace, {
        requestId: one.requestId,
        personId: one.children[0] ?? '',
        otherPersonId: unseen.children[0] ?? '',
        answer: 'same',
      }),
    ).rejects.toBeInstanceOf(NotFound)
  })
})

describe('telling what was decided', () => {
  const told = { how: 'phone' as const, words: 'A social worker comes tomorrow at ten' }

  it('is shown to whoever asked, and not what only the family was told', async () => {
    const { requestId, familyId, contactId } = await aRequest()
    await decideRequest(grace, { requestId, decision: 's17', why: 'She is not safe', safeTonight: true })
    await tellOutcome(grace, { requestId, whom: 'referrer', ...told })
    await tellOutcome(grace, { requestId, whom: 'family', how: 'in-person', words: 'We sat down with Rae' })
    const { mash } = await contactView(helen, { familyId, contactId })
    expect(mash?.told).toMatchObject([{ words: told.words, by: 'Grace Tomlin', how: 'phone' }])
    expect((await mashRequest(grace, { requestId })).feedback.map(({ whom }) => whom)).toEqual([
      'referrer',
      'family',
    ])
    expect(await timelineOf(familyId)).toContain('mash-told')
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('mash-outcome-told')
  })

  it('comes after the decision, in words, and from the MASH', async () => {
    const { requestId } = await aRequest()
    await expect(tellOutcome(grace, { requestId, whom: 'referrer', ...told })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    await decideRequest(grace, { requestId, decision: 's17', why: 'She is not safe', safeTonight: true })
    await expect(
      tellOutcome(grace, { requestId, whom: 'referrer', how: 'phone', words: ' ' }),
    ).rejects.toBeInstanceOf(InvalidInput)
    await expect(tellOutcome(helen, { requestId, whom: 'referrer', ...told })).rejects.toBeInstanceOf(
      NotAllowed,
    )
    await expect(tellOutcome(stranger, { requestId, whom: 'referrer', ...told })).rejects.toBeInstanceOf(
      NotFound,
    )
  })
})
