import { runOnce } from 'graphile-worker'
import { beforeAll, describe, expect, it } from 'vitest'
import { grantAccess } from '@/lib/access/grant'
import { inTransaction } from '@/lib/db/transaction'
import { decideLevel } from '@/lib/decision/commands/decide'
import { env } from '@/lib/env'
import { changeGuidanceEntry } from '@/lib/guidance/commands/change-entry'
import { proposeGuidance } from '@/lib/guidance/commands/propose-draft'
import { returnGuidance } from '@/lib/guidance/commands/return-draft'
import { startGuidanceDraft } from '@/lib/guidance/commands/start-draft'
import { tryGuidance } from '@/lib/guidance/commands/try-draft'
import { guidanceTrial } from '@/lib/guidance/queries/trial'
import { guidanceVersion } from '@/lib/guidance/queries/version'
import { tasks } from '@/lib/job/tasks'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { teams } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { type FamilyOfTest, signedIn } from '../../support/world'
import { aFamilyForTeam, aFamilyInHarm } from '../decision/cases'
import { aDraft, aProposal, auditOfDraft, entry, owen, proposal, ruth } from './drafts'

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const forTeam: FamilyOfTest[] = []

/** A draft under which two needs and two agencies are not yet shared help: those families would come down. */
async function aStricterDraft(): Promise<string> {
  const { versionId } = await startGuidanceDraft(ruth, {})
  await changeGuidanceEntry(ruth, {
    versionId,
    version: 1,
    path: 'settings.sharedHelpNeeds',
    value: 3,
    basis: 'S',
    source: 'Board, November',
  })
  return versionId
}

async function tried(versionId: string, months = 12): Promise<{ versionId: string; trialId: string }> {
  const asked = await tryGuidance(ruth, { versionId, months })
  await runOnce({ connectionString: env().DATABASE_URL, taskList: tasks, noHandleSignals: true })
  return asked
}

beforeAll(async () => {
  for (let n = 0; n < 7; n += 1) {
    const family = await aFamilyForTeam(helen)
    const { familyId, contactId } = family
    await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons: 'Agreed together' })
    forTeam.push(family)
  }
  const { familyId, contactId } = await aFamilyInHarm(helen)
  await decideLevel(helen, { familyId, contactId, level: 'statutory', reasons: 'Injury' })
})

describe('trying a draft on past decisions', () => {
  it('counts those that would have gone up, come down and stayed, by area and agency', async () => {
    const asked = await tried(await aStricterDraft())
    const { groups } = await trialRow(asked.trialId)
    expect(groups).toEqual(
      expect.arrayContaining([
        {
          locality: 'Millbrook',
          agencyId: helen.agencyId,
          from: 'multi-agency',
          to: 'single-agency',
          cases: 7,
        },
        { locality: 'Millbrook', agencyId: helen.agencyId, from: 's47', to: 's47', cases: 1 },
      ]),
    )
    expect((await auditOfDraft(asked.versionId))[0]).toMatchObject({ event: 'guidance-tried' })
  })

  it('moves nothing when nothing is different for these families', async () => {
    const { trialId } = await tried(await aDraft())
    const { groups, moves } = await trialRow(trialId)
    expect(groups.every(({ from, to }) => from === to)).toBe(true)
    expect(moves).toBe(0)
  })

  it('tells somebody who may open none of the families a rounded number, and no family', async () => {
    const view = await guidanceTrial(ruth, { ...(await tried(await aStricterDraft())), way: 'down' })
    expect(view.found?.totals).toEqual({
      up: { words: '0', openable: 0 },
      down: { words: 'about 5', openable: 0 },
      same: { words: 'fewer than 5', openable: 0 },
    })
    expect(view.found?.cases).toEqual([])
    expect(JSON.stringify(view)).not.toContain('Tester')
  })

  it('opens for a manager the cases of their own team, and no others', async () => {
    const [first, second] = forTeam
    for (const family of [first, second]) {
      if (!family) throw new Error('no family')
      await inTransaction(helen, (tx) =>
        grantAccess(tx, {
          familyId: family.familyId,
          to: { teamId: teams.millbrook.id },
          relation: 'manages-holder',
          at: new Date(),
        }),
      )
    }
    const asked = await tried(await aStricterDraft())
    const managed = await asOwner(async (owner) => {
      const { rows } = await owner.query<{ n: number }>(
        `SELECT count(DISTINCT family_id)::int AS n FROM family_access WHERE team_id = $1 AND relation = 'manages-holder'`,
        [teams.millbrook.id],
      )
      return rows[0]?.n ?? 0
    })
    const view = await guidanceTrial(marcus, {
      ...asked,
      way: 'down',
      area: 'Millbrook',
      agencyId: helen.agencyId,
    })
    const ids = new Set(view.found?.cases?.map(({ familyId }) => familyId))
    expect(ids.has(first?.familyId ?? '')).toBe(true)
    expect(ids.size).toBeLessThanOrEqual(managed)
    for (const { from, to } of view.found?.cases ?? []) {
      expect([from, to]).toEqual(['multi-agency', 'single-agency'])
    }
    const elsewhere = await guidanceTrial(marcus, { ...asked, way: 'down', area: 'Canal Side' })
    expect(elsewhere.found?.cases).toEqual([])
    expect((await guidanceTrial(signedIn('nadia'), { ...asked, way: 'down' })).found?.cases).toEqual([])
  })

  it('counts no family that is restricted to people by name, even for whoever is named', async () => {
    const family = await aFamilyForTeam(helen)
    const { familyId, contactId } = family
    await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons: 'Agreed together' })
    const before = await trialRow((await tried(await aStricterDraft())).trialId)
    await asOwner((owner) =>
      owner.query(
        `INSERT INTO family_restriction (id, family_id, reason, why, restricted_by, restricted_at, review_on)
         VALUES (gen_random_uuid(), $1, 'danger', 'A relative works here', $2, now(), current_date + 30)`,
        [familyId, helen.workerId],
      ),
    )
    const after = await trialRow((await tried(await aStricterDraft())).trialId)
    const moved = ({ groups }: typeof before) => groups.find(({ from, to }) => from !== to)?.cases ?? 0
    expect([moved(before) - moved(after), before.moves - after.moves]).toEqual([1, 1])
  })

  it('says that it is being worked out until the worker has counted', async () => {
    const { versionId, trialId } = await tryGuidance(ruth, { versionId: await aDraft(), months: 3 })
    expect(await guidanceTrial(ruth, { versionId, trialId })).toMatchObject({
      standing: 'waiting',
      found: undefined,
    })
    await runOnce({ connectionString: env().DATABASE_URL, taskList: tasks, noHandleSignals: true })
    expect(await guidanceTrial(ruth, { versionId, trialId })).toMatchObject({ standing: 'done' })
  })

  it('says when the draft was changed since, and proposing it is no change', async () => {
    const versionId = await aDraft()
    const asked = await tried(versionId)
    await proposeGuidance(ruth, { versionId, version: 2, ...proposal() })
    expect((await guidanceTrial(ruth, asked)).isEarlier).toBe(false)
    await returnGuidance(owen, { versionId, version: 3, why: 'Five' })
    await changeGuidanceEntry(ruth, { versionId, version: 4, ...entry, value: 5 })
    expect((await guidanceTrial(ruth, asked)).isEarlier).toBe(true)
    expect((await guidanceVersion(ruth, { versionId })).trials).toMatchObject([{ isEarlier: true }])
  })

  it('is for those who keep the guidance and for managers, and belongs to its draft', async () => {
    const asked = await tried(await aDraft())
    await expect(guidanceTrial(helen, asked)).rejects.toThrow(NotAllowed)
    await expect(guidanceTrial(owen, { ...asked, versionId: await aProposal() })).rejects.toThrow(NotFound)
    const seen = await inTransaction(helen, (tx) => tx.guidanceTrial.count())
    expect(seen).toBe(0)
  })

  it('forgets what a draft would have moved after thirty days', async () => {
    const { trialId } = await tried(await aStricterDraft())
    await asOwner((owner) =>
      owner.query("UPDATE guidance_trial SET asked_at = now() - interval '31 days' WHERE id = $1", [trialId]),
    )
    await asOwner((owner) => owner.query("SELECT graphile_worker.add_job('forget-what-is-over')"))
    await runOnce({ connectionString: env().DATABASE_URL, taskList: tasks, noHandleSignals: true })
    expect(await trialRow(trialId)).toEqual({ groups: [], moves: 0 })
  })
})

async function trialRow(
  trialId: string,
): Promise<{ groups: { from: string; to: string; cases: number }[]; moves: number }> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query('SELECT groups FROM guidance_trial WHERE id = $1', [trialId])
    const moves = await owner.query('SELECT 1 FROM guidance_trial_move WHERE trial_id = $1', [trialId])
    return { groups: rows[0]?.groups ?? [], moves: moves.rowCount ?? 0 }
  })
}
