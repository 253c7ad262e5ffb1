import { describe, expect, it } from 'vitest'
import { addWeeks, dayFromInstant } from '@/lib/calendar/day'
import { makeSinglePlan } from '@/lib/decision/commands/make-single-plan'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { agreeTo, anEpisode, signedIn } from '../../support/world'
import { aFamilyForTeam, openEpisodeOf, timelineOf } from './cases'

const helen = signedIn('helen')
const soon = addWeeks(dayFromInstant(new Date()), 2)

function aPlan({ familyId, contactId }: { familyId: string; contactId: string }, workerId = helen.workerId) {
  return {
    familyId,
    contactId,
    outcome: 'Ada gets to school having had breakfast',
    reviewOn: addWeeks(soon, 4),
    actions: [{ words: 'Keep a place at breakfast club', workerId, dueOn: soon }],
  }
}

describe('one agency’s plan', () => {
  it('says what will be done, by whom in that agency and by when, and when it is looked at again', async () => {
    const made = await aFamilyForTeam(helen)
    await anEpisode(helen, made, { level: 'single-agency' })
    const plan = aPlan(made)
    const { planId } = await makeSinglePlan(helen, plan)
    const { rows } = await asOwner((client) =>
      client.query(
        `SELECT p.kind, p.review_on::text, a.words, a.worker_id, a.due_on::text FROM plan p
         JOIN action a ON a.plan_id = p.id WHERE p.id = $1`,
        [planId],
      ),
    )
    expect(rows).toEqual([
      {
        kind: 'single-agency',
        review_on: plan.reviewOn,
        words: 'Keep a place at breakfast club',
        worker_id: helen.workerId,
        due_on: soon,
      },
    ])
    expect(await openEpisodeOf(made.familyId)).toMatchObject({
      next_on: plan.reviewOn,
      next_what: 'plan-review',
    })
    expect(await timelineOf(made.familyId)).toContain('one-agency-plan-made')
    expect((await auditOf(made.familyId))[0]).toMatchObject({ event: 'plan-made' })
  })

  it('is for help from one agency, and gives nothing to another agency to do', async () => {
    const made = await aFamilyForTeam(helen)
    await expect(makeSinglePlan(helen, aPlan(made))).rejects.toThrow(NotAllowed)
    await anEpisode(helen, made, { level: 'single-agency' })
    await expect(makeSinglePlan(helen, aPlan(made, workers.karen.id))).rejects.toThrow(InvalidInput)
    await expect(makeSinglePlan(helen, { ...aPlan(made), actions: [] })).rejects.toThrow(InvalidInput)
    const team = await aFamilyForTeam(helen)
    await anEpisode(helen, team)
    await expect(makeSinglePlan(helen, aPlan(team))).rejects.toThrow(InvalidInput)
  })

  it('is nothing a stranger can find, nor an agency that only sees the family may make', async () => {
    const made = await aFamilyForTeam(helen)
    await anEpisode(helen, made, { level: 'single-agency' })
    await agreeTo(helen, made.familyId, agencies.housing.id)
    await expect(makeSinglePlan(signedIn('ben'), aPlan(made))).rejects.toThrow(NotFound)
    await expect(makeSinglePlan(signedIn('karen'), aPlan(made))).rejects.toThrow(NotAllowed)
  })
})
