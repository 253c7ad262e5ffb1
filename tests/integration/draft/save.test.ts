import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { closeDrafts } from '@/lib/draft/close-drafts'
import { DraftClosed } from '@/lib/draft/closed'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { workers } from '@/prisma/seed/ashmere'
import { auditOf } from '../../support/owner'
import { contextOf, signedIn } from '../../support/world'
import {
  type AssessmentOfTest,
  anAssessment,
  letIntoTeam,
  partOn,
  withAminaInTheTeam,
} from '../assessment/situations'
import { clash, draftOf, openClashesIn, type PageOfTest, save, saved } from './situations'

const helen = signedIn('helen')
const amina = signedIn('amina')
let assessment: AssessmentOfTest
let page: PageOfTest

beforeAll(async () => {
  assessment = await anAssessment(helen)
  await withAminaInTheTeam(helen, assessment)
})

async function freshPage(): Promise<PageOfTest> {
  const own = await anAssessment(helen)
  await withAminaInTheTeam(helen, own)
  return { assessmentId: own.assessmentId, partId: await partOn(helen, own.assessmentId, 'health') }
}

describe('one writer', () => {
  test('what the page is told is saved is in the database, and written in the trail', async () => {
    page = {
      assessmentId: assessment.assessmentId,
      partId: await partOn(helen, assessment.assessmentId, 'health'),
    }
    const now = new Date('2026-11-23T14:03:07.123Z')
    const answer = saved(
      await save(helen, page, { patch: { worried: 'She is tired', told: ['talking'] } }, now),
    )
    expect(answer).toMatchObject({ rev: 1, savedAt: '2026-11-23T14:03:07.123Z', merged: {} })
    expect(await draftOf(helen, page)).toEqual({
      rev: 1,
      values: { worried: 'She is tired', told: ['talking'] },
    })
    expect((await auditOf(assessment.familyId))[0]).toMatchObject({
      event: 'draft-saved',
      actor_id: helen.workerId,
    })
  })

  test('every character comes back as it was typed', async () => {
    const here = await freshPage()
    const words = ' Zoë — “naïve” 👩‍👧‍👦 \n\ttwo  spaces \n العربية \u200d \\u0041 %s {"a":1} '
    await save(helen, here, { patch: { goingWell: words } })
    expect((await draftOf(amina, here)).values).toEqual({ goingWell: words })
  })

  test('the same operation sent again changes nothing and gets the same answer', async () => {
    const here = await freshPage()
    const opId = newId()
    const first = await save(helen, here, { opId, patch: { worried: 'once' } })
    await save(amina, here, { baseRev: 1, patch: { goingWell: 'other' } })
    const again = await save(helen, here, { opId, patch: { worried: 'once' } })
    expect(again).toEqual(first)
    expect((await draftOf(helen, here)).rev).toBe(2)
  })

  test('ten copies of one operation at the same moment do it once', async () => {
    const here = await freshPage()
    const opId = newId()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => save(helen, here, { opId, patch: { worried: 'once' } })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await draftOf(helen, here)).rev).toBe(1)
  })

  test('an operation that was replaced before it arrived does nothing when it does', async () => {
    const here = await freshPage()
    const lost = newId()
    await save(helen, here, { patch: { worried: 'newest' }, replaces: lost })
    await save(helen, here, { opId: lost, patch: { worried: 'older' } })
    expect((await draftOf(helen, here)).values).toEqual({ worried: 'newest' })
  })

  test('an operation that replaces one that did arrive is no clash with oneself', async () => {
    const here = await freshPage()
    const arrived = newId()
    await save(helen, here, { opId: arrived, patch: { worried: 'older' } })
    const answer = await save(helen, here, { patch: { worried: 'newest' }, replaces: arrived })
    expect(answer.kind).toBe('saved')
    expect((await draftOf(helen, here)).values).toEqual({ worried: 'newest' })
  })
})

describe('two writers', () => {
  test('words in different boxes are joined, and each is told the other’s', async () => {
    const here = await freshPage()
    await save(helen, here, { patch: { worried: 'tired' } })
    const answer = saved(await save(amina, here, { patch: { goingWell: 'kind' } }))
    expect(answer.merged).toEqual({ worried: 'tired' })
    expect((await draftOf(helen, here)).values).toEqual({ worried: 'tired', goingWell: 'kind' })
  })

  test('different words in the same box are both kept, and nothing of the second is applied', async () => {
    const here = await freshPage()
    await save(helen, here, { patch: { worried: 'hers' } })
    const answer = clash(await save(amina, here, { patch: { worried: 'mine', goingWell: 'kind' } }))
    expect(answer.fields).toMatchObject([
      { field: 'worried', mine: 'mine', theirs: 'hers', theirsBy: 'Helen Marsh' },
    ])
    expect((await draftOf(helen, here)).values).toEqual({ worried: 'hers' })
    expect(await openClashesIn(helen, here)).toMatchObject([
      { mine: { worried: 'mine' }, theirs: { worried: 'hers' } },
    ])
  })

  test('a clash whose answer was lost is found again, not made again', async () => {
    const here = await freshPage()
    await save(helen, here, { patch: { worried: 'hers' } })
    const opId = newId()
    const first = clash(await save(amina, here, { opId, patch: { worried: 'mine' } }))
    const again = clash(await save(amina, here, { opId, patch: { worried: 'mine' } }))
    expect(again.clashId).toBe(first.clashId)
    expect(await openClashesIn(amina, here)).toHaveLength(1)
  })

  test('typing on in a box that clashes keeps the newest words waiting, once', async () => {
    const here = await freshPage()
    await save(helen, here, { patch: { worried: 'hers' } })
    let settles = clash(await save(amina, here, { patch: { worried: 'm' } })).clashId
    for (const words of ['mi', 'mine'])
      settles = clash(await save(amina, here, { patch: { worried: words }, settles })).clashId
    expect(await openClashesIn(amina, here)).toMatchObject([{ mine: { worried: 'mine' } }])
  })

  test('two pages of one person that clash in the same box keep the words of each', async () => {
    const here = await freshPage()
    await save(helen, here, { patch: { worried: 'hers' } })
    await save(amina, here, { patch: { worried: 'on the desk' } })
    await save(amina, here, { patch: { worried: 'on the phone' } })
    expect((await openClashesIn(amina, here)).map(({ mine }) => mine['worried'])).toEqual([
      'on the desk',
      'on the phone',
    ])
  })

  test('typing what the other wrote ends the clash', async () => {
    const here = await freshPage()
    await save(helen, here, { patch: { worried: 'hers' } })
    const { clashId } = clash(await save(amina, here, { patch: { worried: 'mine' } }))
    await save(amina, here, { patch: { worried: 'hers' }, settles: clashId })
    expect(await openClashesIn(amina, here)).toEqual([])
  })

  test('a whole page posted without script saves only what it changed, and keeps what clashes', async () => {
    const here = await freshPage()
    await save(helen, here, { patch: { worried: 'before', goingWell: 'kind', told: ['talking'] } })
    await save(helen, here, { baseRev: 1, patch: { worried: 'hers' } })
    const posted = { worried: 'before', goingWell: 'kind and brave' }
    const joined = saved(await save(amina, here, { baseRev: 1, patch: posted, isWholePage: true }))
    expect(joined.merged).toEqual({ worried: 'hers' })
    expect((await draftOf(helen, here)).values).toEqual({
      worried: 'hers',
      goingWell: 'kind and brave',
      told: [],
    })

    const clashing = { worried: 'mine', goingWell: 'kind', impact: 'new' }
    clash(await save(amina, here, { baseRev: 1, patch: clashing, isWholePage: true }))
    expect((await draftOf(helen, here)).values).toMatchObject({ worried: 'hers', impact: 'new' })
    expect(await openClashesIn(amina, here)).toMatchObject([{ mine: { worried: 'mine' } }])
  })
})

describe('refusals', () => {
  test('a finished page takes no more words, but still answers for those it took', async () => {
    const own = await anAssessment(helen)
    const here = { assessmentId: own.assessmentId, partId: await partOn(helen, own.assessmentId, 'health') }
    const unwritten = {
      assessmentId: own.assessmentId,
      partId: await partOn(helen, own.assessmentId, 'learning'),
    }
    const opId = newId()
    const first = await save(helen, here, { opId, patch: { worried: 'in time' } })
    await inTransaction(helen, async (tx) => {
      await tx.assessment.update({
        where: { id: own.assessmentId },
        data: { completedAt: new Date(), completedBy: helen.workerId },
      })
      await closeDrafts(contextOf(tx, helen, own.familyId), 'assessment-section', own.assessmentId)
    })
    await expect(save(helen, here, { baseRev: 1, patch: { worried: 'late' } })).rejects.toThrow(DraftClosed)
    await expect(save(helen, unwritten, { patch: { worried: 'late' } })).rejects.toThrow(DraftClosed)
    expect(await save(helen, here, { opId, patch: { worried: 'in time' } })).toEqual(first)
    expect((await draftOf(helen, here)).values).toEqual({ worried: 'in time' })
  })

  test('a stranger cannot tell that there is such a page', async () => {
    await expect(save(signedIn('ben'), page, { patch: { worried: 'x' } })).rejects.toThrow(NotFound)
  })

  test('someone in the team whose agency the family did not agree to, and a manager, may not write', async () => {
    await letIntoTeam(helen, assessment.familyId, workers.rob.id)
    await expect(save(signedIn('rob'), page, { patch: { worried: 'x' } })).rejects.toThrow(NotAllowed)
    await expect(save(signedIn('marcus'), page, { patch: { worried: 'x' } })).rejects.toThrow(NotAllowed)
  })

  test('a part of another assessment, or no part at all, is not found', async () => {
    const other = await anAssessment(helen)
    const partId = await partOn(helen, other.assessmentId, 'health')
    await expect(save(helen, { ...page, partId }, { patch: { worried: 'x' } })).rejects.toThrow(NotFound)
    await expect(save(helen, { ...page, partId: newId() }, { patch: { worried: 'x' } })).rejects.toThrow(
      NotFound,
    )
  })

  test('words that cannot be stored, and a revision there has not been, are refused in words', async () => {
    await expect(save(helen, page, { patch: { worried: 'a\u0000b' } })).rejects.toThrow(/cannot be kept/)
    await expect(save(helen, page, { baseRev: 99, patch: { worried: 'x' } })).rejects.toThrow(InvalidInput)
    await expect(save(helen, page, { patch: { '__proto__.x': 'x' } })).rejects.toThrow(InvalidInput)
  })

  test('somebody else’s operation is nobody’s to ask about', async () => {
    const here = await freshPage()
    const opId = newId()
    await save(helen, here, { opId, patch: { worried: 'hers' } })
    await expect(save(amina, here, { opId, patch: { worried: 'x' } })).rejects.toThrow(NotFound)
  })
})
