import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { addAction } from '@/lib/plan/commands/add-action'
import { addOutcome } from '@/lib/plan/commands/add-outcome'
import { changeAction } from '@/lib/plan/commands/change-action'
import { dropAction } from '@/lib/plan/commands/drop-action'
import { finishAction } from '@/lib/plan/commands/finish-action'
import { makePlan } from '@/lib/plan/commands/make-plan'
import { meetOutcome } from '@/lib/plan/commands/meet-outcome'
import { moveReview } from '@/lib/plan/commands/move-review'
import { scoreOutcome } from '@/lib/plan/commands/score-outcome'
import { updateAction } from '@/lib/plan/commands/update-action'
import { actionOfPlan } from '@/lib/plan/queries/action'
import { planForEditing } from '@/lib/plan/queries/for-editing'
import { planOfFamily } from '@/lib/plan/queries/plan'
import { agencies } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, type FamilyOfTest, signedIn } from '../../support/world'

const helen = signedIn('helen')
const karen = signedIn('karen')
const rob = signedIn('rob')
const marcus = signedIn('marcus')
const ben = signedIn('ben')

const today = dayFromInstant(new Date())
const inTwoWeeks = addDays(today, 14)

let reid: FamilyOfTest
let familyId: string
let planId: string
beforeEach(async () => {
  reid = await aFamily(helen)
  familyId = reid.familyId
  await anEpisode(helen, reid)
  planId = (await makePlan(helen, { familyId })).planId
})

const dampSurvey = (owner: { workerId: string } | { personId: string } = { workerId: karen.workerId }) =>
  addAction(helen, { familyId, planId, words: 'Damp survey', owner, dueOn: inTwoWeeks })
const warmHome = () => addOutcome(helen, { familyId, planId, words: 'A warm, dry home', score: 2 })
const plan = async (who = helen) => (await planOfFamily(who, { familyId })).plan
const events = async () => (await auditOf(familyId)).map(({ event }) => event)
const timelineKinds = () =>
  asOwner(async (owner) =>
    (
      await owner.query('SELECT kind FROM chronology_entry WHERE family_id = $1 ORDER BY recorded_at', [
        familyId,
      ])
    ).rows.map(({ kind }) => kind),
  )

describe('a plan', () => {
  it('is looked at again in six weeks, and is made once', async () => {
    expect(await plan()).toMatchObject({ kind: 'team', reviewOn: addDays(today, 42), agreedOn: today })
    expect(await makePlan(helen, { familyId })).toEqual({ familyId, planId })
    expect(await events()).toContain('plan-made')
    expect(await timelineKinds()).toContain('plan-made')
  })

  it('of one agency is that agency’s own', async () => {
    const osei = await aFamily(helen, { name: 'Osei' })
    await anEpisode(helen, osei, { level: 'single-agency' })
    await makePlan(helen, { familyId: osei.familyId })
    expect((await planOfFamily(helen, { familyId: osei.familyId })).plan?.kind).toBe('single-agency')
  })

  it('is made and changed by whoever leads the family', async () => {
    await expect(makePlan(ben, { familyId })).rejects.toThrow(NotFound)
    await expect(makePlan(marcus, { familyId })).rejects.toThrow(NotAllowed)
    await expect(planForEditing(marcus, { familyId })).rejects.toThrow(NotAllowed)
    await expect(planOfFamily(ben, { familyId })).rejects.toThrow(NotFound)
    expect((await planOfFamily(marcus, { familyId })).plan?.canEdit).toBe(false)
  })

  it('can be looked at again on another day, with the reason on the timeline', async () => {
    const version = (await plan())?.version ?? 0
    const input = { familyId, planId, version, reviewOn: inTwoWeeks, why: 'Dani is in hospital' }
    await moveReview(helen, input)
    expect((await plan())?.reviewOn).toBe(inTwoWeeks)
    expect(await timelineKinds()).toContain('plan-review-moved')
    expect(await events()).toContain('plan-review-moved')
    await expect(moveReview(helen, input)).rejects.toThrow(ChangedMeanwhile)
    await expect(moveReview(marcus, input)).rejects.toThrow(NotAllowed)
    await expect(moveReview(ben, input)).rejects.toThrow(NotFound)
    await expect(moveReview(helen, { ...input, reviewOn: addDays(today, -1) })).rejects.toThrow(InvalidInput)
    await expect(moveReview(helen, { ...input, why: '' })).rejects.toThrow(InvalidInput)
  })

  it('moves the family’s next date with its review', async () => {
    const nextOf = () =>
      asOwner(
        async (owner) =>
          (
            await owner.query('SELECT next_on::text, next_what FROM caseload_entry WHERE family_id = $1', [
              familyId,
            ])
          ).rows[0],
      )
    const version = (await plan())?.version ?? 0
    await moveReview(helen, { familyId, planId, version, reviewOn: today, why: 'Sooner' })
    expect(await nextOf()).toEqual({ next_on: today, next_what: 'plan-review' })
  })
})

describe('something the family is working towards', () => {
  it('keeps whose words are behind it and where they put it', async () => {
    const child = reid.children[0] ?? ''
    await addOutcome(helen, {
      familyId,
      planId,
      words: 'Ada is in school, on time',
      voice: 'I want to go to football on Saturdays',
      voiceOf: child,
      score: 3,
    })
    expect((await plan())?.outcomes).toMatchObject([
      { words: 'Ada is in school, on time', voiceOf: 'Ada', scores: [{ on: today, score: 3 }] },
    ])
    expect(await events()).toContain('outcome-added')
  })

  it('keeps every score, the first as well as the last', async () => {
    const { outcomeId } = await warmHome()
    await scoreOutcome(helen, { familyId, outcomeId, score: 5 })
    expect((await plan())?.outcomes[0]?.scores.map(({ score }) => score)).toEqual([2, 5])
    expect(await timelineKinds()).toContain('outcome-scored')
    expect(await events()).toContain('outcome-scored')
    await expect(scoreOutcome(helen, { familyId, outcomeId, score: 11 })).rejects.toThrow(InvalidInput)
    await expect(scoreOutcome(ben, { familyId, outcomeId, score: 5 })).rejects.toThrow(NotFound)
    await expect(scoreOutcome(marcus, { familyId, outcomeId, score: 5 })).rejects.toThrow(NotAllowed)
  })

  it('can have happened, once', async () => {
    const { outcomeId } = await warmHome()
    await meetOutcome(helen, { familyId, outcomeId, version: 1 })
    expect((await plan())?.outcomes[0]?.metOn).toBe(today)
    expect(await timelineKinds()).toContain('outcome-met')
    expect(await events()).toContain('outcome-met')
    await expect(meetOutcome(helen, { familyId, outcomeId, version: 2 })).rejects.toThrow(ChangedMeanwhile)
    await expect(meetOutcome(ben, { familyId, outcomeId, version: 2 })).rejects.toThrow(NotFound)
    await expect(meetOutcome(marcus, { familyId, outcomeId, version: 2 })).rejects.toThrow(NotAllowed)
  })

  it('is not in another family’s words', async () => {
    const other = await aFamily(helen, { name: 'Other' })
    await expect(
      addOutcome(helen, {
        familyId,
        planId,
        words: 'Calm mornings',
        voice: 'Yes',
        voiceOf: other.children[0],
      }),
    ).rejects.toThrow(InvalidInput)
    await expect(
      addOutcome(helen, { familyId: other.familyId, planId, words: 'Calm mornings' }),
    ).rejects.toThrow(NotFound)
    await expect(addOutcome(marcus, { familyId, planId, words: 'Calm mornings' })).rejects.toThrow(NotAllowed)
  })
})

describe('an action', () => {
  it('has one owner, a day and what it helps with', async () => {
    const { outcomeId } = await warmHome()
    await addAction(helen, {
      familyId,
      planId,
      words: 'Damp survey',
      owner: { workerId: karen.workerId },
      dueOn: inTwoWeeks,
      outcomeId,
    })
    await dampSurvey({ personId: reid.adults[0] ?? '' })
    expect((await plan())?.actions).toMatchObject([
      {
        owner: { name: 'Karen Whitlock', about: 'Canal Side Homes', side: 'team' },
        outcome: 'A warm, dry home',
      },
      { owner: { name: 'Rae', side: 'family' }, dueOn: inTwoWeeks },
    ])
    expect(await events()).toContain('plan-action-added')
    expect(await timelineKinds()).toContain('action-added')
  })

  it('cannot be due in the past, or belong to nobody we know', async () => {
    const owner = { workerId: karen.workerId }
    await expect(
      addAction(helen, { familyId, planId, words: 'Damp survey', owner, dueOn: addDays(today, -1) }),
    ).rejects.toThrow('Choose today or a day to come')
    const other = await aFamily(helen, { name: 'Other' })
    await expect(dampSurvey({ personId: other.adults[0] ?? '' })).rejects.toThrow(InvalidInput)
    await expect(dampSurvey({ workerId: '018f3a52-77aa-7c3d-9b1e-0123456789ab' })).rejects.toThrow(
      InvalidInput,
    )
    await expect(
      addAction(marcus, { familyId, planId, words: 'Damp survey', owner, dueOn: inTwoWeeks }),
    ).rejects.toThrow(NotAllowed)
  })

  it('given to a housing officer shows them that action, and nothing more of the family', async () => {
    const { outcomeId } = await warmHome()
    const { actionId } = await addAction(helen, {
      familyId,
      planId,
      words: 'Damp survey',
      owner: { workerId: karen.workerId },
      dueOn: inTwoWeeks,
      outcomeId,
    })
    const others = await dampSurvey({ workerId: rob.workerId })
    const seen = await actionOfPlan(karen, { familyId, actionId })
    expect(seen).toMatchObject({ familyName: 'Tester', action: { words: 'Damp survey' }, canChange: true })
    expect(JSON.stringify(seen)).not.toContain('A warm, dry home')
    expect(JSON.stringify(seen)).not.toContain(outcomeId)
    await expect(actionOfPlan(karen, { familyId, actionId: others.actionId })).rejects.toThrow(NotFound)
    await expect(planOfFamily(karen, { familyId })).rejects.toThrow(NotAllowed)
  })

  it('shows its owner the whole plan once the family has agreed to their agency', async () => {
    const { actionId } = await dampSurvey()
    await agreeTo(helen, familyId, agencies.housing.id)
    expect((await plan(karen))?.actions).toMatchObject([{ id: actionId, isMine: true }])
    expect((await actionOfPlan(karen, { familyId, actionId })).canViewPlan).toBe(true)
  })

  it('is told how it goes by its owner, and everything said is kept', async () => {
    const { actionId } = await dampSurvey()
    await updateAction(karen, { familyId, actionId, how: 'not-yet' })
    await updateAction(karen, { familyId, actionId, how: 'partly', note: 'Booked for 1 December' })
    const { updates } = await actionOfPlan(karen, { familyId, actionId })
    expect(updates).toMatchObject([
      { how: 'partly', note: 'Booked for 1 December', by: 'Karen Whitlock', on: today, atMeeting: false },
      { how: 'not-yet' },
    ])
    expect((await plan())?.actions[0]).toMatchObject({ status: 'under-way' })
    expect(await events()).toContain('plan-action-updated')
  })

  it('is marked done by its owner from another agency, on the timeline', async () => {
    const { actionId } = await dampSurvey()
    await finishAction(karen, { familyId, actionId, note: 'Report sent' })
    expect((await plan())?.actions[0]).toMatchObject({ status: 'done' })
    expect(await timelineKinds()).toContain('action-done')
    expect(await events()).toContain('plan-action-done')
    await expect(finishAction(karen, { familyId, actionId })).rejects.toThrow(ChangedMeanwhile)
    await expect(updateAction(karen, { familyId, actionId, how: 'partly' })).rejects.toThrow(ChangedMeanwhile)
    await expect(dropAction(karen, { familyId, actionId, why: 'x' })).rejects.toThrow(ChangedMeanwhile)
  })

  it('is no longer needed only with a reason, and stays in the plan', async () => {
    const { actionId } = await dampSurvey()
    await expect(dropAction(karen, { familyId, actionId, why: ' ' })).rejects.toThrow(InvalidInput)
    await dropAction(helen, { familyId, actionId, why: 'They are moving house' })
    expect((await plan())?.actions[0]).toMatchObject({ status: 'dropped' })
    expect((await actionOfPlan(karen, { familyId, actionId })).droppedWhy).toBe('They are moving house')
    expect(await timelineKinds()).toContain('action-dropped')
    expect(await events()).toContain('plan-action-dropped')
  })

  it('is not for anybody else to say something about', async () => {
    const { actionId } = await dampSurvey()
    await dampSurvey({ workerId: rob.workerId })
    for (const say of [
      (who: typeof rob) => updateAction(who, { familyId, actionId, how: 'partly' }),
      (who: typeof rob) => finishAction(who, { familyId, actionId }),
      (who: typeof rob) => dropAction(who, { familyId, actionId, why: 'x' }),
    ]) {
      await expect(say(ben)).rejects.toThrow(NotFound)
      await expect(say(marcus)).rejects.toThrow(NotAllowed)
      await expect(say(rob)).rejects.toThrow(NotFound)
    }
    await agreeTo(helen, familyId, agencies.kickOn.id)
    await expect(finishAction(rob, { familyId, actionId })).rejects.toThrow(NotAllowed)
  })

  it('handed to somebody else is no longer the first one’s to see', async () => {
    const { actionId } = await dampSurvey()
    const change = {
      familyId,
      actionId,
      version: 1,
      words: 'Damp survey, with a date for the repair',
      owner: { workerId: rob.workerId },
      dueOn: inTwoWeeks,
    }
    await expect(changeAction(karen, change)).rejects.toThrow(NotAllowed)
    await expect(changeAction(ben, change)).rejects.toThrow(NotFound)
    await expect(changeAction(helen, { ...change, words: '' })).rejects.toThrow(InvalidInput)
    await changeAction(helen, change)
    await expect(changeAction(helen, change)).rejects.toThrow(ChangedMeanwhile)
    await expect(actionOfPlan(karen, { familyId, actionId })).rejects.toThrow(NotFound)
    expect((await actionOfPlan(rob, { familyId, actionId })).action.words).toBe(change.words)
    expect(await events()).toContain('plan-action-changed')
  })
})
