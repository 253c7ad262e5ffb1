import { describe, expect, it } from 'vitest'
import { declareConflict } from '@/lib/conflict/commands/declare'
import { declareConflictFor } from '@/lib/conflict/commands/declare-for'
import { endConflict } from '@/lib/conflict/commands/end'
import { conflictsOfFamily } from '@/lib/conflict/queries/conflicts'
import { familyPage } from '@/lib/family/queries/family-page'
import { markNoticesRead } from '@/lib/notice/commands/mark-read'
import { myNotices } from '@/lib/notice/queries/my-notices'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { answerOpen } from '../../support/emergency'
import { auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const joseph = signedIn('joseph')

async function helpedFamily(name = 'Tester') {
  const family = await aFamily(helen, { name, children: [`Ada ${name}`] })
  await anEpisode(helen, family)
  await agreeTo(helen, family.familyId, joseph.agencyId)
  return family
}

describe('somebody who knows a family outside work', () => {
  it('is out of its record from the moment they say so, whatever else let them in, and their manager is told', async () => {
    const { familyId } = await helpedFamily()
    await expect(familyPage(joseph, { familyId })).resolves.toBeDefined()
    await declareConflict(joseph, { familyId, how: 'neighbour' })
    await expect(familyPage(joseph, { familyId })).rejects.toBeInstanceOf(NotFound)
    expect((await myNotices(marcus, {}))[0]).toMatchObject({
      kind: 'conflict-declared',
      by: 'Joseph Adeyemi',
      family: { id: familyId },
      isNew: true,
    })
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('conflict-declared')
  })

  it('is out even when they are the named person: the manager can then ask somebody else', async () => {
    const { familyId } = await helpedFamily()
    await declareConflict(helen, { familyId, how: 'relative', words: 'She is my cousin' })
    await expect(familyPage(helen, { familyId })).rejects.toBeInstanceOf(NotFound)
    await expect(familyPage(marcus, { familyId })).resolves.toMatchObject({ may: { askLead: true } })
  })

  it('cannot open the record in an emergency either, and is told no more than a stranger is', async () => {
    const { familyId } = await helpedFamily('Brackenbury')
    await declareConflict(joseph, { familyId, how: 'friend' })
    expect(await answerOpen(joseph, 'Ada Brackenbury')).toEqual(await answerOpen(joseph, 'Nobody Ofthatname'))
  })

  it('may be named by a manager, who alone ends it, with a reason, and never for themselves', async () => {
    const { familyId } = await helpedFamily()
    await expect(
      declareConflictFor(helen, { familyId, workerId: joseph.workerId, how: 'friend' }),
    ).rejects.toBeInstanceOf(NotAllowed)
    await expect(
      declareConflictFor(marcus, { familyId, workerId: marcus.workerId, how: 'friend' }),
    ).rejects.toThrow('say so from the family’s page')
    const { conflictId } = await declareConflictFor(marcus, {
      familyId,
      workerId: joseph.workerId,
      how: 'friend',
    })
    await expect(
      declareConflictFor(marcus, { familyId, workerId: joseph.workerId, how: 'friend' }),
    ).rejects.toThrow('written down already')
    await expect(familyPage(joseph, { familyId })).rejects.toBeInstanceOf(NotFound)
    expect((await conflictsOfFamily(marcus, { familyId })).conflicts).toMatchObject([
      { worker: 'Joseph Adeyemi', how: 'friend', by: 'Marcus Bell', mayEnd: true },
    ])
    await expect(conflictsOfFamily(helen, { familyId })).rejects.toBeInstanceOf(NotAllowed)
    await expect(endConflict(helen, { familyId, conflictId, why: 'x' })).rejects.toBeInstanceOf(NotAllowed)
    await expect(endConflict(joseph, { familyId, conflictId, why: 'x' })).rejects.toBeInstanceOf(NotFound)
    await endConflict(marcus, { familyId, conflictId, why: 'It was somebody else of that name' })
    await expect(familyPage(joseph, { familyId })).resolves.toBeDefined()
    await expect(endConflict(marcus, { familyId, conflictId, why: 'x' })).rejects.toBeInstanceOf(NotFound)
  })
})

describe('what somebody is told', () => {
  it('is new until they say they have read it, and is nobody else’s', async () => {
    const { familyId } = await helpedFamily()
    await declareConflict(joseph, { familyId, how: 'colleague' })
    const told = await myNotices(marcus, {})
    expect(told.filter(({ isNew }) => isNew).length).toBeGreaterThan(0)
    await markNoticesRead(helen, { upTo: new Date().toISOString() })
    expect((await myNotices(marcus, {})).filter(({ isNew }) => isNew)).toHaveLength(
      told.filter(({ isNew }) => isNew).length,
    )
    await markNoticesRead(marcus, { upTo: new Date().toISOString() })
    expect((await myNotices(marcus, {})).filter(({ isNew }) => isNew)).toEqual([])
    expect(await myNotices(joseph, {})).toEqual([])
  })
})
