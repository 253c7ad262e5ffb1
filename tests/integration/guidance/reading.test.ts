import { expect, it } from 'vitest'
import { guidancePart } from '@/lib/guidance/queries/part'
import { guidanceSigns } from '@/lib/guidance/queries/signs'
import { guidanceVersion } from '@/lib/guidance/queries/version'
import { guidanceVersions } from '@/lib/guidance/queries/versions'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { signedIn } from '../../support/world'
import { aDraft, aProposal, auditOfDraft, owen, readsAs, ruth } from './drafts'

const marcus = signedIn('marcus')

it('lists what is in force, what came before, and drafts, to those who keep the guidance and to managers', async () => {
  const versionId = await aDraft()
  const { versions, canDraft } = await guidanceVersions(marcus, {})
  expect(canDraft).toBe(false)
  expect(versions.find((line) => line.versionId === versionId)).toMatchObject({
    status: 'draft',
    draftedBy: ruth.name,
  })
  expect(versions.filter(({ draftedBy }) => draftedBy === undefined).map(({ status }) => status)).toEqual([
    'in-force',
    'past',
  ])
  expect((await guidanceVersions(ruth, {})).canDraft).toBe(true)
})

it('shows what a draft changes, and lets each person do what is theirs to do next', async () => {
  const versionId = await aDraft()
  await readsAs(versionId, 'unexplained-injury', 's47')
  const mine = await guidanceVersion(ruth, { versionId })
  expect(mine).toMatchObject({
    canChange: true,
    canPublish: false,
    weakenings: [{ refused: true }],
    problems: [],
  })
  expect(mine.differences.map(({ where }) => where)).toEqual([
    'settings.complexSigns',
    'signs.unexplained-injury',
  ])
  const waiting = await aProposal()
  expect(await guidanceVersion(owen, { versionId: waiting })).toMatchObject({
    canPublish: true,
    canTakeBack: false,
  })
  expect(await guidanceVersion(ruth, { versionId: waiting })).toMatchObject({
    canPublish: false,
    canTakeBack: true,
  })
  expect(await guidanceVersion(marcus, { versionId: waiting })).toMatchObject({
    canPublish: false,
    canTakeBack: false,
    canTry: false,
  })
  expect((await auditOfDraft(waiting))[0]).toMatchObject({
    event: 'guidance-viewed',
    actor_id: marcus.workerId,
  })
})

it('tells beside each entry and sign what the version before said, where it is different', async () => {
  const versionId = await aDraft()
  await readsAs(versionId, 'bullied', 'several-agencies')
  const { entries } = await guidancePart(marcus, { versionId, part: 'lines' })
  expect(
    entries
      .filter(({ before }) => before !== undefined)
      .map(({ path, before, words }) => [path, before, words]),
  ).toEqual([['settings.complexSigns', '3', '4']])
  const { signs, canChange } = await guidanceSigns(marcus, { versionId, side: 'child' })
  expect(canChange).toBe(false)
  expect(signs.filter(({ before }) => before !== undefined)).toMatchObject([
    { id: 'bullied', before: 'Help from one agency', words: 'Several agencies, or complex' },
  ])
})

it('is nothing for a practitioner, and no page for a part or side there is none of', async () => {
  const versionId = await aDraft()
  for (const name of ['helen', 'grace', 'lena'] as const) {
    const actor = signedIn(name)
    await expect(guidanceVersions(actor, {})).rejects.toThrow(NotAllowed)
    await expect(guidanceVersion(actor, { versionId })).rejects.toThrow(NotAllowed)
    await expect(guidancePart(actor, { versionId, part: 'lines' })).rejects.toThrow(NotAllowed)
    await expect(guidanceSigns(actor, { versionId, side: 'child' })).rejects.toThrow(NotAllowed)
  }
  const nowhere = { versionId: '01900000-0000-7000-8000-000000000000' }
  await expect(guidanceVersion(ruth, nowhere)).rejects.toThrow(NotFound)
  // @ts-expect-error: an address somebody typed
  await expect(guidancePart(ruth, { versionId, part: 'tea' })).rejects.toThrow(InvalidInput)
})
