import { describe, expect, test } from 'vitest'
import { addMissingParts } from '@/lib/assessment/commands/add-missing-parts'
import { complete } from '@/lib/assessment/commands/complete'
import { recordNeed } from '@/lib/assessment/commands/record-need'
import { start } from '@/lib/assessment/commands/start'
import { withdrawNeed } from '@/lib/assessment/commands/withdraw-need'
import { assessmentNeeds } from '@/lib/assessment/queries/assessment-needs'
import { assessmentPart } from '@/lib/assessment/queries/assessment-part'
import { assessmentTasks } from '@/lib/assessment/queries/assessment-tasks'
import { assessmentWords } from '@/lib/assessment/queries/assessment-words'
import { familyAssessments } from '@/lib/assessment/queries/family-assessments'
import { addWeeks, day, dayFromInstant } from '@/lib/calendar/day'
import { dayToColumn, optionalDayFromColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { auditOf } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'
import { save } from '../draft/situations'
import {
  type AssessmentOfTest,
  anAssessment,
  finishedWords,
  letIntoTeam,
  partOn,
  partsOf,
  withAminaInTheTeam,
} from './situations'

const helen = signedIn('helen')
const amina = signedIn('amina')
const marcus = signedIn('marcus')
const ben = signedIn('ben')

const titles = (problem: InvalidInput) => problem.errors.map(({ message }) => message)

async function finishEveryPart(of: AssessmentOfTest): Promise<void> {
  for (const { id } of await partsOf(helen, of.assessmentId))
    await save(helen, { assessmentId: of.assessmentId, partId: id }, { patch: finishedWords })
}

const timelineOf = (familyId: string) =>
  inTransaction(helen, (tx) =>
    tx.chronologyEntry.findMany({ where: { familyId }, orderBy: { recordedAt: 'asc' } }),
  )

describe('starting an assessment', () => {
  test('every child has pages of their own, every grown-up theirs, and it is due 4 weeks after allocation', async () => {
    const now = new Date('2026-11-06T10:00:00Z')
    const family = await aFamily(helen, {
      children: ['Ada Tester', 'Ola Tester'],
      adults: ['Rae Tester'],
      now,
    })
    const episodeId = await anEpisode(helen, family, { now })
    const { assessmentId } = await start(
      helen,
      { familyId: family.familyId, episodeId },
      { now: new Date('2026-11-09T10:00:00Z') },
    )
    const view = await assessmentTasks(helen, { familyId: family.familyId, assessmentId })
    expect(view.allocatedOn).toBe('2026-11-06')
    expect(view.dueOn).toBe(addWeeks(day('2026-11-06'), 4))
    const parts = await partsOf(helen, assessmentId)
    for (const child of family.children)
      expect(parts.filter(({ person_id }) => person_id === child).map(({ topic }) => topic)).toEqual([
        'own-words',
        'health',
        'learning',
        'feelings-and-behaviour',
        'family-and-friends',
      ])
    expect(parts.filter(({ person_id }) => person_id === family.adults[0]).map(({ topic }) => topic)).toEqual(
      ['adult'],
    )
    expect(parts.filter(({ person_id }) => person_id === null).map(({ topic }) => topic)).toEqual([
      'why-now',
      'wider-family',
      'home-and-money',
      'outside-home',
      'tried-so-far',
      'analysis',
    ])
  })

  test('is on the timeline, in the trail, and promises the family its date', async () => {
    const family = await aFamily(helen)
    const episodeId = await anEpisode(helen, family)
    await start(helen, { familyId: family.familyId, episodeId })
    expect((await timelineOf(family.familyId)).at(-1)).toMatchObject({
      kind: 'assessment-started',
      episodeId,
    })
    expect((await auditOf(family.familyId))[0]).toMatchObject({
      event: 'assessment-started',
      relation: 'holder',
    })
    const episode = await inTransaction(helen, (tx) =>
      tx.episode.findUniqueOrThrow({ where: { id: episodeId } }),
    )
    const named = optionalDayFromColumn(episode.nextOn)
    expect(named && named <= addWeeks(dayFromInstant(new Date()), 4)).toBe(true)
  })

  test('is refused while one is being written, where one agency helps, and after the help has ended', async () => {
    const own = await anAssessment(helen)
    await expect(start(helen, own.ids())).rejects.toThrow(/already being written/)
    const single = await aFamily(helen)
    const episodeId = await anEpisode(helen, single, { level: 'single-agency' })
    await expect(start(helen, { familyId: single.familyId, episodeId })).rejects.toThrow(
      /no assessment is needed/,
    )
  })

  test('is for whoever leads: a stranger finds nothing, the team and the manager are told who can', async () => {
    const family = await aFamily(helen)
    const episodeId = await anEpisode(helen, family)
    const input = { familyId: family.familyId, episodeId }
    await withAminaInTheTeam(helen, family)
    await expect(start(ben, input)).rejects.toThrow(NotFound)
    await expect(start(amina, input)).rejects.toThrow(NotAllowed)
    await expect(start(marcus, input)).rejects.toThrow(NotAllowed)
    await expect(start(helen, { ...input, familyId: newId() })).rejects.toThrow(NotFound)
    await expect(start(helen, { familyId: 'x', episodeId })).rejects.toThrow(InvalidInput)
  })
})

describe('a part', () => {
  test('is half done when something is written, done from the moment its tick is saved, and open again without it', async () => {
    const own = await anAssessment(helen)
    const partId = await partOn(helen, own.assessmentId, 'health')
    const standing = async () =>
      (await assessmentTasks(amina, own.viewed())).parts.find(({ id }) => id === partId)?.status
    await withAminaInTheTeam(helen, own)
    expect(await standing()).toBe('to-do')
    await save(helen, { ...own, partId }, { patch: { worried: 'He coughs', '_rows.evidence': '0' } })
    expect(await standing()).toBe('half-done')
    await save(helen, { ...own, partId }, { baseRev: 1, patch: { finished: 'yes' } })
    expect(await standing()).toBe('done')
    expect((await auditOf(own.familyId)).map(({ event }) => event)).toContain('assessment-part-finished')
    await save(amina, { ...own, partId }, { baseRev: 2, patch: { finished: '' } })
    expect(await standing()).toBe('half-done')
    expect((await auditOf(own.familyId)).map(({ event }) => event)).toContain('assessment-part-reopened')
  })

  test('a tick on a part that says nothing finishes nothing, and taking its words out opens it again', async () => {
    const own = await anAssessment(helen)
    const partId = await partOn(helen, own.assessmentId, 'own-words')
    const isDone = async () =>
      (await partsOf(helen, own.assessmentId)).find(({ id }) => id === partId)?.finished_at !== null
    await save(helen, { ...own, partId }, { patch: { finished: 'yes' } })
    expect(await isDone()).toBe(false)
    await save(helen, { ...own, partId }, { baseRev: 1, patch: { whyNoWords: 'She is 3 weeks old' } })
    expect(await isDone()).toBe(true)
    await save(helen, { ...own, partId }, { baseRev: 2, patch: { whyNoWords: '  ' } })
    expect(await isDone()).toBe(false)
  })

  test('shows who is writing to everyone else, and never to themselves', async () => {
    const own = await anAssessment(helen)
    await withAminaInTheTeam(helen, own)
    const partId = await partOn(helen, own.assessmentId, 'health')
    await save(amina, { ...own, partId }, { patch: { worried: 'He coughs' } })
    const writer = async (who: typeof helen) =>
      (await assessmentTasks(who, own.viewed())).parts.find(({ id }) => id === partId)?.writing?.name
    expect(await writer(helen)).toBe('Amina Yusuf')
    expect(await writer(amina)).toBeUndefined()
    const later = new Date(Date.now() + 6 * 60_000)
    const then = await assessmentTasks(helen, own.viewed(), { now: later })
    expect(then.parts.find(({ id }) => id === partId)?.writing).toBeUndefined()
  })

  test('is read by the manager without a way to write, and opening it is in the trail', async () => {
    const own = await anAssessment(helen)
    const partId = await partOn(helen, own.assessmentId, 'health')
    await save(helen, { ...own, partId }, { patch: { worried: 'He coughs' } })
    const view = await assessmentPart(marcus, { ...own.viewed(), partId })
    expect(view).toMatchObject({ mayWrite: false, draft: { values: { worried: 'He coughs' } } })
    expect((await auditOf(own.familyId))[0]).toMatchObject({
      event: 'assessment-part-viewed',
      actor_id: marcus.workerId,
      relation: 'manages-holder',
    })
    await expect(assessmentPart(ben, { ...own.viewed(), partId })).rejects.toThrow(NotFound)
    const other = await anAssessment(helen)
    const elsewhere = { ...other.viewed(), partId }
    await expect(assessmentPart(helen, elsewhere)).rejects.toThrow(NotFound)
  })
})

describe('someone who joins the family later', () => {
  test('gets parts of their own by one press, once', async () => {
    const own = await anAssessment(helen)
    await inTransaction(helen, async (tx) => {
      const personId = newId()
      await tx.person.createMany({
        data: { id: personId, fullName: 'Baby Tester', createdBy: helen.workerId, createdAt: new Date() },
      })
      await tx.familyMember.create({
        data: {
          id: newId(),
          familyId: own.familyId,
          personId,
          part: 'child',
          place: 5,
          fromOn: dayToColumn(day('2026-11-20')),
        },
      })
    })
    expect((await assessmentTasks(helen, own.viewed())).newcomerCount).toBe(1)
    await finishEveryPart(own)
    const refusal = await complete(helen, own.viewed()).catch((problem) => problem)
    expect(titles(refusal)).toEqual([expect.stringContaining('Add their parts first')])
    expect(await addMissingParts(helen, own.viewed())).toMatchObject({ added: 5 })
    expect(await addMissingParts(helen, own.viewed())).toMatchObject({ added: 0 })
    expect((await assessmentTasks(helen, own.viewed())).newcomerCount).toBe(0)
    expect((await auditOf(own.familyId)).map(({ event }) => event)).toContain('assessment-parts-added')
  })

  test('is added by whoever may write: not by a stranger, nor the manager', async () => {
    const own = await anAssessment(helen)
    await expect(addMissingParts(ben, own.viewed())).rejects.toThrow(NotFound)
    await expect(addMissingParts(marcus, own.viewed())).rejects.toThrow(NotAllowed)
  })
})

describe('unmet needs', () => {
  test('are written down for a child or the family, with who could meet them, and taken out when a mistake', async () => {
    const own = await anAssessment(helen)
    const [child] = own.children
    const need = { words: 'Someone to walk with on Mondays', side: 'child', whoCouldMeet: 'Pauline' } as const
    const { needId } = await recordNeed(helen, { ...own.viewed(), ...need, personId: child })
    const shown = (await assessmentNeeds(helen, own.viewed())).needs
    expect(shown).toMatchObject([{ ...need, person: 'Ada', recordedBy: 'Helen Marsh' }])
    expect((await auditOf(own.familyId)).map(({ event }) => event)).toContain('need-recorded')
    await withdrawNeed(helen, { familyId: own.familyId, needId })
    expect((await assessmentNeeds(helen, own.viewed())).needs).toEqual([])
    await expect(withdrawNeed(helen, { familyId: own.familyId, needId })).rejects.toThrow()
    expect((await auditOf(own.familyId)).map(({ event }) => event)).toContain('need-withdrawn')
  })

  test('are nobody’s outside the family, and not for strangers or the manager to write', async () => {
    const own = await anAssessment(helen)
    const other = await anAssessment(helen)
    const need = { ...own.viewed(), words: 'x', side: 'child' } as const
    await expect(recordNeed(helen, { ...need, personId: other.children[0] })).rejects.toThrow(InvalidInput)
    await expect(recordNeed(helen, { ...need, words: ' ' })).rejects.toThrow(InvalidInput)
    await expect(recordNeed(ben, need)).rejects.toThrow(NotFound)
    await expect(recordNeed(marcus, need)).rejects.toThrow(NotAllowed)
    await expect(recordNeed(helen, { ...need, assessmentId: other.assessmentId })).rejects.toThrow(NotFound)
    const { needId } = await recordNeed(helen, need)
    await expect(withdrawNeed(ben, { familyId: own.familyId, needId })).rejects.toThrow(NotFound)
    await expect(withdrawNeed(marcus, { familyId: own.familyId, needId })).rejects.toThrow(NotAllowed)
  })
})

describe('finishing an assessment', () => {
  test('names every part that is not finished, and every clash nobody has decided, and changes nothing', async () => {
    const own = await anAssessment(helen)
    await withAminaInTheTeam(helen, own)
    await finishEveryPart(own)
    const partId = await partOn(helen, own.assessmentId, 'home-and-money')
    const learning = await partOn(helen, own.assessmentId, 'learning')
    await save(amina, { ...own, partId }, { patch: { worried: 'The boiler' } })
    await save(helen, { ...own, partId: learning }, { baseRev: 1, patch: { finished: '' } })
    const refusal = await complete(helen, own.viewed()).catch((problem) => problem)
    expect(titles(refusal)).toEqual([
      'Finish “Ada: learning”',
      'Choose between the two versions in “Home and money”',
    ])
    expect((await assessmentTasks(helen, own.viewed())).status).toBe('under-way')
    await save(helen, { ...own, partId: learning }, { baseRev: 2, patch: { worried: 'still open' } })
  })

  test('a child with no words of their own must have a reason why', async () => {
    const own = await anAssessment(helen)
    const refusal = await complete(helen, own.viewed()).catch((problem) => problem)
    expect(titles(refusal)).toContain('Write “Ada: own words”, or say in it why there are no words yet')
  })

  test('closes every page, is on the timeline, and takes its promise off the next date', async () => {
    const own = await anAssessment(helen)
    await finishEveryPart(own)
    await complete(helen, own.viewed())
    const view = await assessmentTasks(helen, own.viewed())
    expect(view).toMatchObject({ status: 'finished', mayWrite: false, completed: { by: 'Helen Marsh' } })
    const partId = await partOn(helen, own.assessmentId, 'health')
    await expect(save(helen, { ...own, partId }, { baseRev: 1, patch: { worried: 'x' } })).rejects.toThrow(
      /finished/,
    )
    expect((await timelineOf(own.familyId)).at(-1)).toMatchObject({
      kind: 'assessment-completed',
      track: 'together',
    })
    expect((await auditOf(own.familyId))[1]).toMatchObject({ event: 'assessment-completed' })
    const episode = await inTransaction(helen, (tx) =>
      tx.episode.findUniqueOrThrow({ where: { id: own.episodeId } }),
    )
    expect(episode.nextWhat).not.toBe('assessment-due')
    await expect(complete(helen, own.viewed())).rejects.toThrow(/finished already/)
    await expect(recordNeed(helen, { ...own.viewed(), words: 'x', side: 'child' })).rejects.toThrow(
      /finished/,
    )
    const again = await familyAssessments(helen, { familyId: own.familyId })
    expect(again.mayStartIn).toBe(own.episodeId)
    const words = await assessmentWords(marcus, own.viewed())
    expect(words.parts.every(({ values }) => values['finished'] === 'yes')).toBe(true)
  })

  test('is for whoever leads', async () => {
    const own = await anAssessment(helen)
    await withAminaInTheTeam(helen, own)
    await expect(complete(amina, own.viewed())).rejects.toThrow(NotAllowed)
    await expect(complete(marcus, own.viewed())).rejects.toThrow(NotAllowed)
    await expect(complete(ben, own.viewed())).rejects.toThrow(NotFound)
  })
})

describe('reading', () => {
  test('someone in the team without the family’s agreement, and a stranger, see no part of it', async () => {
    const own = await anAssessment(helen)
    await letIntoTeam(helen, own.familyId, amina.workerId)
    for (const ask of [
      () => assessmentTasks(amina, own.viewed()),
      () => assessmentWords(amina, own.viewed()),
      () => assessmentNeeds(amina, own.viewed()),
      () => familyAssessments(amina, { familyId: own.familyId }),
    ])
      await expect(ask()).rejects.toThrow(NotAllowed)
    await expect(assessmentTasks(ben, own.viewed())).rejects.toThrow(NotFound)
    await expect(assessmentWords(ben, own.viewed())).rejects.toThrow(NotFound)
    await expect(assessmentNeeds(ben, own.viewed())).rejects.toThrow(NotFound)
    await expect(familyAssessments(ben, { familyId: own.familyId })).rejects.toThrow(NotFound)
  })
})
