import { describe, expect, it } from 'vitest'
import { addWeeks, dayFromInstant } from '@/lib/calendar/day'
import { decideLevel } from '@/lib/decision/commands/decide'
import { makeSinglePlan } from '@/lib/decision/commands/make-single-plan'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { addAction } from '@/lib/plan/commands/add-action'
import { finishAction } from '@/lib/plan/commands/finish-action'
import { planOfFamily } from '@/lib/plan/queries/plan'
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

describe('one agency’s plan when the family needs more', () => {
  const reasons = 'School alone cannot fix the flat. We agreed this together.'

  async function steppedUp() {
    const made = await aFamilyForTeam(helen)
    await anEpisode(helen, made, { level: 'single-agency' })
    const { planId } = await makeSinglePlan(helen, aPlan(made))
    const { familyId, contactId } = made
    const before = await planOfFamily(helen, { familyId })
    const done = before.plan?.actions[0]?.id ?? ''
    await finishAction(helen, { familyId, actionId: done })
    await addAction(helen, {
      familyId,
      planId,
      words: 'Ask about the damp',
      owner: { workerId: helen.workerId },
      dueOn: soon,
    })
    await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons })
    return { familyId, contactId, planId }
  }

  it('becomes the team’s plan with every action and goal in it, and there is one open plan', async () => {
    const { familyId, planId } = await steppedUp()
    const { plan } = await planOfFamily(helen, { familyId })
    expect(plan).toMatchObject({ kind: 'team', isOpen: true, carriedFrom: { kind: 'single-agency' } })
    expect(plan?.planId).not.toBe(planId)
    expect(plan?.outcomes.map(({ words }) => words)).toEqual(['Ada gets to school having had breakfast'])
    expect(plan?.actions.map(({ words, status }) => [words, status])).toEqual([
      ['Keep a place at breakfast club', 'done'],
      ['Ask about the damp', expect.not.stringMatching(/done|dropped/)],
    ])
    const { rows } = await asOwner((client) =>
      client.query(
        'SELECT kind, ended_at IS NULL AS open FROM plan WHERE family_id = $1 ORDER BY created_at',
        [familyId],
      ),
    )
    expect(rows).toEqual([
      { kind: 'single-agency', open: false },
      { kind: 'team', open: true },
    ])
    expect(await timelineOf(familyId)).toContain('plan-became-team-plan')
  })

  it('goes on in the same plan when the decision is only looked at again', async () => {
    const { familyId, contactId } = await steppedUp()
    const { plan } = await planOfFamily(helen, { familyId })
    await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons })
    expect((await planOfFamily(helen, { familyId })).plan?.planId).toBe(plan?.planId)
  })

  it('goes on for whoever has an action in it, and that action can be done', async () => {
    const { familyId } = await steppedUp()
    const { plan } = await planOfFamily(helen, { familyId })
    const open = plan?.actions.find(({ status }) => status !== 'done')
    await finishAction(helen, { familyId, actionId: open?.id ?? '' })
    expect(
      (await planOfFamily(helen, { familyId })).plan?.actions.every(({ status }) => status === 'done'),
    ).toBe(true)
  })

  it('cannot be moved into any other plan, even by somebody with the owner’s rights', async () => {
    const { planId } = await steppedUp()
    const other = await steppedUp()
    await expect(
      asOwner((client) =>
        client.query('UPDATE action SET plan_id = $1 WHERE family_id = $2', [planId, other.familyId]),
      ),
    ).rejects.toThrow(/goes on only/)
  })
})
