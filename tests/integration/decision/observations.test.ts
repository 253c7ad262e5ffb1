import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { inTransaction } from '@/lib/db/transaction'
import { addObserved } from '@/lib/decision/commands/add-observations'
import { describeObserved } from '@/lib/decision/commands/describe-observation'
import { endObserved } from '@/lib/decision/commands/end-observation'
import { recordCircumstances } from '@/lib/decision/commands/record-circumstances'
import { recordJudgement } from '@/lib/decision/commands/record-judgement'
import { factsOf } from '@/lib/decision/facts'
import { loadPicture } from '@/lib/decision/load-picture'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, contextOf, signedIn } from '../../support/world'
import { theyAnswer } from './cases'

const helen = signedIn('helen')
const worry = 'unexplained-injury'
const strength = 'p-health-care-up-to-date'

async function pictureOf(familyId: string, contactId: string) {
  return inTransaction(helen, (tx) => loadPicture(contextOf(tx, helen, familyId), contactId))
}

describe('writing down what one sees', () => {
  it('keeps each thing once, as a worry or a strength, with how it is known and since when', async () => {
    const { familyId, contactId, children } = await aFamily(helen)
    const [personId] = children
    const items = [{ itemId: strength }, { itemId: worry, evidence: 'Told Miss Khan', sinceOn: '2026-09-07' }]
    expect(await addObserved(helen, { familyId, contactId, personId, items })).toMatchObject({ added: 2 })
    expect(await addObserved(helen, { familyId, contactId, personId, items })).toMatchObject({ added: 0 })
    const { observations } = await pictureOf(familyId, contactId)
    expect(observations).toMatchObject([
      { kind: 'strength', itemId: strength, personId },
      {
        kind: 'worry',
        itemId: worry,
        evidence: 'Told Miss Khan',
        sinceOn: '2026-09-07',
        recordedBy: 'Helen Marsh',
      },
    ])
    expect((await auditOf(familyId))[0]).toMatchObject({ event: 'observations-recorded' })
  })

  it('counts what is so of the whole family for every child, and one child’s for that child alone', async () => {
    const { familyId, contactId, children } = await aFamily(helen)
    await addObserved(helen, { familyId, contactId, items: [{ itemId: strength }] })
    await addObserved(helen, { familyId, contactId, personId: children[0], items: [{ itemId: worry }] })
    const picture = await pictureOf(familyId, contactId)
    const facts = picture.children.map((child) => factsOf(child, picture, day('2026-11-23')))
    expect(facts.map(({ protectiveIds }) => protectiveIds)).toEqual([[strength], [strength]])
    expect(facts.map(({ indicatorIds }) => indicatorIds)).toEqual([[worry], []])
  })

  it('takes something out without losing that it was written', async () => {
    const { familyId, contactId } = await aFamily(helen)
    await addObserved(helen, { familyId, contactId, items: [{ itemId: worry }] })
    const [standing] = (await pictureOf(familyId, contactId)).observations
    await endObserved(helen, { familyId, contactId, observationId: standing?.id ?? '' })
    expect((await pictureOf(familyId, contactId)).observations).toEqual([])
    const { rows } = await asOwner((client) =>
      client.query('SELECT ended_by FROM observation WHERE family_id = $1', [familyId]),
    )
    expect(rows).toEqual([{ ended_by: helen.workerId }])
  })

  it('says how it is known afterwards, keeping what was said before', async () => {
    const { familyId, contactId } = await aFamily(helen)
    await addObserved(helen, { familyId, contactId, items: [{ itemId: worry }] })
    const [standing] = (await pictureOf(familyId, contactId)).observations
    const observationId = standing?.id ?? ''
    await describeObserved(helen, { familyId, contactId, observationId, evidence: 'Seen at swimming' })
    expect((await pictureOf(familyId, contactId)).observations).toMatchObject([
      { evidence: 'Seen at swimming' },
    ])
    await expect(endObserved(helen, { familyId, contactId, observationId })).rejects.toThrow(NotFound)
  })

  it('leaves out what nobody answered, and reads age, agreement and danger from the record', async () => {
    const made = await aFamily(helen, { children: ['Ada Tester'] })
    const { familyId, contactId, children } = made
    await theyAnswer(helen, made)
    const personId = children[0] ?? ''
    await recordCircumstances(helen, { familyId, contactId, personId, answers: { unmetNeeds: 3 } })
    await recordCircumstances(helen, {
      familyId,
      contactId,
      personId,
      answers: { unmetNeeds: 2, childSeen: true },
    })
    const picture = await pictureOf(familyId, contactId)
    const [child] = picture.children
    if (!child) throw new Error('There is no child')
    expect(factsOf(child, picture, day('2026-11-23'))).toEqual({
      ageYears: 9,
      unborn: false,
      indicatorIds: [],
      protectiveIds: [],
      unmetNeeds: 2,
      childSeen: true,
      consent: 'given',
      reReferralsLast12Months: 0,
      immediateDanger: false,
    })
  })

  it('refuses words that are not in the catalogue, days to come, and somebody who is no child of the family', async () => {
    const { familyId, contactId, adults } = await aFamily(helen)
    const add = (item: { itemId: string; sinceOn?: string }, personId?: string) =>
      addObserved(helen, { familyId, contactId, personId, items: [item] })
    await expect(add({ itemId: 'nonsense' })).rejects.toThrow(InvalidInput)
    await expect(add({ itemId: worry, sinceOn: '2999-01-01' })).rejects.toThrow(InvalidInput)
    await expect(add({ itemId: worry }, adults[0])).rejects.toThrow(InvalidInput)
    const answers = { unmetNeeds: 1 }
    const personId = adults[0] ?? ''
    await expect(recordCircumstances(helen, { familyId, contactId, personId, answers })).rejects.toThrow(
      InvalidInput,
    )
  })

  it('is nothing a stranger can find, and nothing an agency that only sees the family may do', async () => {
    const { familyId, contactId, children } = await aFamily(helen)
    await agreeTo(helen, familyId, agencies.housing.id)
    const personId = children[0] ?? ''
    const where = { familyId, contactId }
    const attempts = (by: ReturnType<typeof signedIn>) => [
      () => addObserved(by, { ...where, items: [{ itemId: worry }] }),
      () => endObserved(by, { ...where, observationId: personId }),
      () => describeObserved(by, { ...where, observationId: personId }),
      () => recordCircumstances(by, { ...where, personId, answers: {} }),
      () => recordJudgement(by, { ...where, level: 'universal', reasons: 'Because' }),
    ]
    for (const attempt of attempts(signedIn('ben'))) await expect(attempt()).rejects.toThrow(NotFound)
    for (const attempt of attempts(signedIn('karen'))) await expect(attempt()).rejects.toThrow(NotAllowed)
  })
})

describe('one’s own view', () => {
  it('is kept with its reasons, and written in the audit trail', async () => {
    const { familyId, contactId } = await aFamily(helen)
    await recordJudgement(helen, { familyId, contactId, level: 'multi-agency', reasons: 'Three services' })
    expect((await auditOf(familyId))[0]).toMatchObject({ event: 'judgement-recorded' })
    const empty = { familyId, contactId, level: 'multi-agency' as const, reasons: '' }
    await expect(recordJudgement(helen, empty)).rejects.toThrow(InvalidInput)
  })
})
