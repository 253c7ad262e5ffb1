import { describe, expect, it } from 'vitest'
import { recordSharing } from '@/lib/consent/commands/record-sharing'
import { stopSharing } from '@/lib/consent/commands/stop-sharing'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { sharingToStop } from '@/lib/consent/queries/sharing-to-stop'
import { inTransaction } from '@/lib/db/transaction'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, signedIn } from '../../support/world'

const helen = signedIn('helen')
const karen = signedIn('karen')
const stranger = signedIn('ben')
const reason = 'Dani moved out, so housing need not know'

async function shared(familyId?: string) {
  const family = familyId ?? (await aFamily(helen)).familyId
  return recordSharing(helen, {
    familyId: family,
    withId: agencies.housing.id,
    shared: true,
    agreed: false,
    what: 'That the flat is damp',
    purpose: 'So that it is put right',
    basis: 'public-task',
    reason: 'Leo’s chest is bad',
  })
}

const sees = (familyId: string) =>
  inTransaction(karen, (tx) => tx.family.count({ where: { id: familyId } })).then((count) => count === 1)

describe('sharing that is stopped', () => {
  it('stops at once, keeps what was shared, says why, and is on the trail and the timeline', async () => {
    const { familyId, sharingId } = await shared()
    expect(await sees(familyId)).toBe(true)
    expect(await stopSharing(helen, { familyId, sharingId, reason })).toMatchObject({ stillCovered: false })
    expect(await sees(familyId)).toBe(false)
    const { sharing } = await familyAgreement(helen, { familyId })
    expect(sharing[0]).toMatchObject({
      what: 'That the flat is damp',
      stopped: { by: 'Helen Marsh', reason },
    })
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('sharing-stopped')
    const told = await asOwner((owner) =>
      owner.query("SELECT words FROM chronology_entry WHERE family_id = $1 AND kind = 'sharing-stopped'", [
        familyId,
      ]),
    )
    expect(told.rows).toEqual([{ words: { who: 'Helen Marsh', agency: agencies.housing.name } }])
  })

  it('goes on for another reason the same agency has, and says so before and after', async () => {
    const { familyId, sharingId } = await shared()
    const other = await shared(familyId)
    expect((await sharingToStop(helen, { familyId, sharingId })).coveredBesides).toBe(true)
    expect(await stopSharing(helen, { familyId, sharingId, reason })).toMatchObject({ stillCovered: true })
    expect(await sees(familyId)).toBe(true)
    expect(await sharingToStop(helen, { familyId, sharingId: other.sharingId })).toMatchObject({
      coveredBesides: false,
      isOver: false,
    })
    await stopSharing(helen, { familyId, sharingId: other.sharingId, reason })
    expect(await sees(familyId)).toBe(false)
  })

  it('is stopped once, and only when it was shared', async () => {
    const { familyId, sharingId } = await shared()
    await stopSharing(helen, { familyId, sharingId, reason })
    await expect(stopSharing(helen, { familyId, sharingId, reason })).rejects.toBeInstanceOf(InvalidInput)
    const kept = await recordSharing(helen, {
      familyId,
      withId: agencies.housing.id,
      shared: false,
      agreed: false,
      what: 'The arrears',
      purpose: 'They asked',
      basis: 'public-task',
      reason: 'Dani asked us to wait',
    })
    await expect(stopSharing(helen, { familyId, sharingId: kept.sharingId, reason })).rejects.toBeInstanceOf(
      InvalidInput,
    )
  })

  it('needs a reason, and the right to share', async () => {
    const { familyId, sharingId } = await shared()
    const other = await aFamily(helen)
    await expect(stopSharing(helen, { familyId, sharingId, reason: '' })).rejects.toBeInstanceOf(InvalidInput)
    await expect(stopSharing(karen, { familyId, sharingId, reason })).rejects.toBeInstanceOf(NotAllowed)
    await expect(sharingToStop(karen, { familyId, sharingId })).rejects.toBeInstanceOf(NotAllowed)
    for (const [who, id] of [
      [stranger, familyId],
      [helen, other.familyId],
    ] as const) {
      await expect(stopSharing(who, { familyId: id, sharingId, reason })).rejects.toBeInstanceOf(NotFound)
      await expect(sharingToStop(who, { familyId: id, sharingId })).rejects.toBeInstanceOf(NotFound)
    }
    expect(await sees(familyId)).toBe(true)
  })
})
