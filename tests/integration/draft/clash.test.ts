import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { resolveClash } from '@/lib/draft/commands/resolve-clash'
import { openClashesOf } from '@/lib/draft/open-clashes'
import { clashToDecide } from '@/lib/draft/queries/clash-to-decide'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { auditOf } from '../../support/owner'
import { signedIn } from '../../support/world'
import { type AssessmentOfTest, anAssessment, partOn, withAminaInTheTeam } from '../assessment/situations'
import { clash, draftOf, openClashesIn, type PageOfTest, save } from './situations'

const helen = signedIn('helen')
const amina = signedIn('amina')
let assessment: AssessmentOfTest
let page: PageOfTest
let clashId: string

/** Helen wrote first; Amina, who had not seen it, wrote in the same two boxes, and added one of her own. */
beforeEach(async () => {
  assessment = await anAssessment(helen)
  await withAminaInTheTeam(helen, assessment)
  page = {
    assessmentId: assessment.assessmentId,
    partId: await partOn(helen, assessment.assessmentId, 'health'),
  }
  await save(helen, page, { patch: { worried: 'Helen’s worry', told: ['talking'], goingWell: 'He runs' } })
  const patch = { worried: 'Amina’s worry', told: ['drawing'] }
  clashId = clash(await save(amina, page, { patch })).clashId
})

describe('the page of a clash', () => {
  test('shows both versions in full, with whose they are, to either of the two', async () => {
    const seen = await clashToDecide(amina, { clashId })
    expect(seen.second).toMatchObject({ name: 'Amina Yusuf', isMe: true })
    expect(seen.boxes.find(({ field }) => field === 'worried')).toMatchObject({
      second: 'Amina’s worry',
      first: 'Helen’s worry',
      firstBy: 'Helen Marsh',
      firstIsMe: false,
    })
    expect(seen.joined).toEqual(['goingWell'])
    expect((await clashToDecide(helen, { clashId })).boxes[0]).toMatchObject({ firstIsMe: true })
    expect((await auditOf(assessment.familyId))[0]).toMatchObject({ event: 'draft-opened' })
  })

  test('is not there for a stranger, and not for somebody who may only read', async () => {
    await expect(clashToDecide(signedIn('ben'), { clashId })).rejects.toThrow(NotFound)
    await expect(clashToDecide(signedIn('marcus'), { clashId })).rejects.toThrow(NotAllowed)
    await expect(clashToDecide(helen, { clashId: newId() })).rejects.toThrow(NotFound)
  })

  test('is on the list of both who wrote, and of nobody else', async () => {
    const listOf = (who: typeof helen) => inTransaction(who, (tx) => openClashesOf(tx, who))
    for (const who of [helen, amina])
      expect((await listOf(who)).filter((one) => one.clashId === clashId)).toHaveLength(1)
    for (const who of [signedIn('ben'), signedIn('marcus')]) expect(await listOf(who)).toEqual([])
  })
})

describe('choosing', () => {
  const choose = (choices: Parameters<typeof resolveClash>[1]['choices'], by = amina, seenRev = 1) =>
    resolveClash(by, { clashId, seenRev, choices })

  test('both: what was tidied is saved, and ticks of either are all kept', async () => {
    await choose({ worried: { keep: 'both', joined: 'Both worries' }, told: { keep: 'both' } })
    expect((await draftOf(helen, page)).values).toMatchObject({
      worried: 'Both worries',
      told: ['talking', 'drawing'],
    })
    expect(await openClashesIn(helen, page)).toEqual([])
    expect((await auditOf(assessment.familyId))[0]).toMatchObject({
      event: 'draft-clash-resolved',
      actor_id: amina.workerId,
    })
  })

  test('the later words, the earlier words, or one of each', async () => {
    await choose({ worried: { keep: 'second' }, told: { keep: 'first' } })
    expect((await draftOf(helen, page)).values).toMatchObject({ worried: 'Amina’s worry', told: ['talking'] })
  })

  test('later: nothing changes and both versions go on waiting', async () => {
    await choose({ worried: { keep: 'later' }, told: { keep: 'later' } })
    expect((await draftOf(helen, page)).rev).toBe(1)
    expect(await openClashesIn(helen, page)).toHaveLength(1)
  })

  test('one box now and one later: the first is saved, the second goes on waiting', async () => {
    await choose({ worried: { keep: 'second' }, told: { keep: 'later' } })
    expect((await draftOf(helen, page)).values).toMatchObject({ worried: 'Amina’s worry', told: ['talking'] })
    expect(await openClashesIn(helen, page)).toMatchObject([{ mine: { told: ['drawing'] } }])
  })

  test('is refused when somebody wrote there again meanwhile, so nobody chooses unseen', async () => {
    await save(helen, page, { baseRev: 1, patch: { worried: 'Helen’s newer worry' } })
    const choices = { worried: { keep: 'second' }, told: { keep: 'first' } } as const
    await expect(choose(choices)).rejects.toThrow(/again while you were choosing/)
    expect((await draftOf(helen, page)).values).toMatchObject({ worried: 'Helen’s newer worry' })
    await choose(choices, amina, 2)
    expect((await draftOf(helen, page)).values).toMatchObject({ worried: 'Amina’s worry' })
  })

  test('is done once: whoever comes second is told so', async () => {
    const choices = { worried: { keep: 'first' }, told: { keep: 'first' } } as const
    const answers = await Promise.allSettled([choose(choices), choose(choices, helen)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(choose(choices)).rejects.toThrow(/chosen already/)
  })

  test('an empty box under “both together” is asked about, never taken for an answer', async () => {
    const empty = { worried: { keep: 'both', joined: ' ' }, told: { keep: 'first' } } as const
    await expect(choose(empty)).rejects.toThrow(InvalidInput)
  })

  test('is not for a stranger or for somebody who may only read', async () => {
    const choices = { worried: { keep: 'first' }, told: { keep: 'first' } } as const
    await expect(choose(choices, signedIn('ben'))).rejects.toThrow(NotFound)
    await expect(choose(choices, signedIn('marcus'))).rejects.toThrow(NotAllowed)
  })

  test('what was not kept stays in the history', async () => {
    await choose({ worried: { keep: 'second' }, told: { keep: 'second' } })
    const texts = await inTransaction(
      helen,
      (tx) => tx.$queryRaw<{ words: string }[]>`SELECT c.patch ->> 'worried' AS words FROM draft_change c
        JOIN draft d ON d.id = c.draft_id WHERE d.section = ${page.partId} ORDER BY c.rev`,
    )
    expect(texts.map(({ words }) => words)).toEqual(['Helen’s worry', 'Amina’s worry'])
  })
})
