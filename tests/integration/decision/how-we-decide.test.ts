import { expect, it } from 'vitest'
import { grantAccess } from '@/lib/access/grant'
import { inTransaction } from '@/lib/db/transaction'
import { decideLevel } from '@/lib/decision/commands/decide'
import { howWeDecide } from '@/lib/decision/queries/how-we-decide'
import { NotAllowed } from '@/lib/operation/refusal'
import { teams } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { type FamilyOfTest, signedIn } from '../../support/world'
import { aFamilyForTeam } from './cases'

const [helen, joseph, marcus] = [signedIn('helen'), signedIn('joseph'), signedIn('marcus')]

/** A family whose decision the manager of Millbrook may open. */
async function decidedBy(
  by: typeof helen,
  level: 'multi-agency' | 'single-agency',
  team: keyof typeof teams = 'millbrook',
): Promise<FamilyOfTest> {
  const family = await aFamilyForTeam(by)
  const { familyId, contactId } = family
  const whyDifferent = level === 'single-agency' ? { whyDifferent: 'The school has a counsellor' } : {}
  await decideLevel(by, { familyId, contactId, level, reasons: 'Agreed', ...whyDifferent })
  await inTransaction(by, (tx) =>
    grantAccess(tx, { familyId, to: { teamId: teams[team].id }, relation: 'manages-holder', at: new Date() }),
  )
  return family
}

it('shows a manager decisions beside suggestions, by agency and reason, and opens the cases of each number', async () => {
  await decidedBy(helen, 'multi-agency')
  const lower = await decidedBy(helen, 'single-agency')
  await decidedBy(joseph, 'multi-agency')
  const hidden = await aFamilyForTeam(helen)
  await decideLevel(helen, { ...ids(hidden), level: 'multi-agency', reasons: 'Agreed' })
  await asOwner((owner) =>
    owner.query('DELETE FROM family_access WHERE family_id = $1 AND team_id IS NOT NULL', [hidden.familyId]),
  )

  const view = await howWeDecide(marcus, {})
  expect(view).toMatchObject({ total: 3, counts: { same: 2, higher: 0, lower: 1 }, cases: undefined })
  expect(view.agencies.map(({ name, counts }) => [name, counts])).toEqual([
    ['Oakfield Primary School', { same: 1, higher: 0, lower: 1 }],
    ['Millbrook Family Hub', { same: 1, higher: 0, lower: 0 }],
  ])
  expect(view.rules).toMatchObject([{ key: 'R10', counts: { same: 2, higher: 0, lower: 1 } }])
  expect(view.alike).toMatchObject([{ cases: 3, people: 2, decidedAlike: false }])

  const opened = await howWeDecide(marcus, { standing: 'lower', agencyId: helen.agencyId, rule: 'R10' })
  expect(opened.cases).toMatchObject([
    {
      familyId: lower.familyId,
      suggested: 'multi-agency',
      decided: 'single-agency',
      whyDifferent: 'The school has a counsellor',
    },
  ])
  const like = await howWeDecide(marcus, { like: view.alike[0]?.like })
  expect(like.cases).toHaveLength(3)
  const { rows } = await asOwner((owner) =>
    owner.query(
      "SELECT actor_id, details FROM audit_event WHERE event = 'deciding-viewed' ORDER BY seq LIMIT 1",
    ),
  )
  expect(rows[0]).toEqual({ actor_id: marcus.workerId, details: { decisions: 3, purpose: 'overseeing' } })
})

it('shows another team’s manager none of them, and nobody else the page at all', async () => {
  await decidedBy(helen, 'multi-agency')
  expect((await howWeDecide(signedIn('nadia'), {})).total).toBe(0)
  expect((await howWeDecide(marcus, { months: 1, agencyId: signedIn('tom').agencyId })).cases).toEqual([])
  for (const name of ['helen', 'ruth', 'grace', 'lena'] as const) {
    await expect(howWeDecide(signedIn(name), {})).rejects.toThrow(NotAllowed)
  }
})

function ids({ familyId, contactId }: FamilyOfTest) {
  return { familyId, contactId }
}
