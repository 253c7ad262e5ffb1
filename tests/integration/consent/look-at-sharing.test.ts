import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { teamCaseload } from '@/lib/caseload/queries/team-caseload'
import { lookAtSharing } from '@/lib/consent/commands/look-at-sharing'
import { recordSharing } from '@/lib/consent/commands/record-sharing'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { oneToLookAt } from '@/lib/consent/queries/one-to-look-at'
import { sharingToLookAt } from '@/lib/consent/queries/to-look-at'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { myNotices } from '@/lib/notice/queries/my-notices'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
/** Manages Helen's team. */
const marcus = signedIn('marcus')
/** Manages another team of the same agency as Marcus. */
const nadia = signedIn('nadia')

async function sharedBy(who: Actor, { helped = true } = {}) {
  const family = await aFamily(who)
  if (helped) await anEpisode(who, family)
  const { sharingId } = await recordSharing(who, {
    familyId: family.familyId,
    withId: agencies.housing.id,
    shared: true,
    agreed: false,
    what: 'That the flat is damp',
    purpose: 'So that it is mended',
    basis: 'public-task',
    reason: 'The ceiling may fall',
  })
  return { ...family, sharingId }
}

const waitsFor = async (who: Actor, sharingId: string) =>
  (await sharingToLookAt(who, {})).some(({ ids }) => ids.includes(sharingId))

const toldOf = async (who: Actor, sharingId: string) =>
  (await myNotices(who, {})).some(({ about }) => about === sharingId)

describe('what was shared without agreement', () => {
  it('waits for the manager of whoever looks after the family until they have said whether it was right', async () => {
    const { familyId, sharingId } = await sharedBy(helen)
    const before = (await teamCaseload(marcus, {})).sharedWithout
    expect(await oneToLookAt(marcus, { sharingId })).toMatchObject({
      who: 'Helen Marsh',
      words: { what: 'That the flat is damp', reason: 'The ceiling may fall' },
      agencies: ['Canal Side Homes'],
      family: { id: familyId },
    })
    await lookAtSharing(marcus, { sharingId, outcome: 'could-have-asked', words: 'Ring the family first' })
    expect(await waitsFor(marcus, sharingId)).toBe(false)
    expect((await teamCaseload(marcus, {})).sharedWithout).toBe(before - 1)
    expect((await familyAgreement(helen, { familyId })).sharing[0]?.look).toMatchObject({
      by: 'Marcus Bell',
      outcome: 'could-have-asked',
      words: 'Ring the family first',
    })
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('sharing-looked-at')
  })

  it('is looked at once, and says what happens now unless it was right', async () => {
    const { sharingId } = await sharedBy(helen)
    await expect(lookAtSharing(marcus, { sharingId, outcome: 'not-right' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    await lookAtSharing(marcus, { sharingId, outcome: 'right' })
    await expect(lookAtSharing(marcus, { sharingId, outcome: 'right' })).rejects.toBeInstanceOf(NotFound)
    await expect(
      asOwner((owner) =>
        owner.query("UPDATE sharing_look SET outcome = 'not-right' WHERE sharing_id = $1", [sharingId]),
      ),
    ).rejects.toThrow('only added to')
  })

  it('is for managers, and for one of another team it does not exist', async () => {
    const { sharingId } = await sharedBy(helen)
    expect(await waitsFor(nadia, sharingId)).toBe(false)
    await expect(lookAtSharing(nadia, { sharingId, outcome: 'right' })).rejects.toBeInstanceOf(NotFound)
    await expect(sharingToLookAt(helen, {})).rejects.toBeInstanceOf(NotAllowed)
    await expect(oneToLookAt(helen, { sharingId })).rejects.toBeInstanceOf(NotAllowed)
    await expect(lookAtSharing(helen, { sharingId, outcome: 'right' })).rejects.toBeInstanceOf(NotAllowed)
  })

  it('is never looked at by the manager who shared it: others are told, and find it on their list', async () => {
    const { sharingId } = await sharedBy(marcus)
    expect(await waitsFor(marcus, sharingId)).toBe(false)
    await expect(lookAtSharing(marcus, { sharingId, outcome: 'right' })).rejects.toBeInstanceOf(NotFound)
    expect(await toldOf(nadia, sharingId)).toBe(true)
    expect(await oneToLookAt(nadia, { sharingId })).toMatchObject({
      family: undefined,
      words: { what: 'That the flat is damp' },
    })
    await lookAtSharing(nadia, { sharingId, outcome: 'right' })
  })

  it('is on every manager’s list where nobody manages anybody of that agency, without what was said', async () => {
    const { sharingId } = await sharedBy(signedIn('lena'), { helped: false })
    for (const manager of [marcus, nadia]) {
      const one = await oneToLookAt(manager, { sharingId })
      expect(one).toMatchObject({ who: 'Lena Hart', family: undefined, words: undefined })
    }
  })

  it('goes with the family when somebody of another team looks after it', async () => {
    const { familyId, sharingId } = await sharedBy(signedIn('ben'))
    expect([await waitsFor(nadia, sharingId), await waitsFor(marcus, sharingId)]).toEqual([true, false])
    await handedTo(familyId, workers.helen.id)
    expect([await waitsFor(nadia, sharingId), await waitsFor(marcus, sharingId)]).toEqual([true, true])
    await lookAtSharing(marcus, { sharingId, outcome: 'right' })
    expect(await waitsFor(nadia, sharingId)).toBe(false)
  })

  it('is nothing to a manager who is kept from the family', async () => {
    const { familyId, sharingId } = await sharedBy(helen)
    await asOwner((owner) =>
      owner.query(
        "INSERT INTO family_access (id, family_id, worker_id, relation, from_at) VALUES ($1, $2, $3, 'excluded', now())",
        [newId(), familyId, marcus.workerId],
      ),
    )
    expect(await waitsFor(marcus, sharingId)).toBe(false)
  })

  it('cannot be marked as looked at from beneath, by somebody it does not wait for', async () => {
    const { sharingId } = await sharedBy(helen)
    for (const who of [helen, nadia]) {
      const looked = await inTransaction(
        who,
        (tx) =>
          tx.$queryRaw<
            unknown[]
          >`SELECT * FROM look_at_sharing(ARRAY[${sharingId}]::uuid[], 'right', NULL, now())`,
      )
      expect(looked).toEqual([])
    }
    expect(await waitsFor(marcus, sharingId)).toBe(true)
  })
})

/** The same family, looked after by somebody else from now on. */
async function handedTo(familyId: string, workerId: string) {
  await asOwner(async (owner) => {
    await owner.query('BEGIN')
    await owner.query('UPDATE holding SET until_at = now() WHERE family_id = $1 AND until_at IS NULL', [
      familyId,
    ])
    await owner.query(
      `INSERT INTO holding (id, episode_id, family_id, worker_id, why, from_at)
       SELECT $1, episode_id, family_id, $2, 'handed-over', now() FROM holding WHERE family_id = $3`,
      [newId(), workerId, familyId],
    )
    await owner.query('COMMIT')
  })
}
