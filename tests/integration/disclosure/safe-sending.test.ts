import { beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/db/transaction'
import { answerRelease } from '@/lib/disclosure/commands/answer-release'
import { askRelease } from '@/lib/disclosure/commands/ask-release'
import { giveDocument } from '@/lib/disclosure/commands/give-document'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { givenDocument } from '@/lib/disclosure/queries/given-document'
import { checkAddress } from '@/lib/family/commands/check-address'
import { recordAddress } from '@/lib/family/commands/record-address'
import { InvalidInput } from '@/lib/operation/refusal'
import { asOwner } from '../../support/owner'
import { aPlannedFamily, helen, livesAt, marcus, type PlannedFamily } from './situations'

let family: PlannedFamily
let addressId: string
beforeEach(async () => {
  family = await aPlannedFamily()
  addressId = await livesAt(family.familyId, '4 Weir Street', false, false)
})

const check = (recipientId = family.mother) =>
  disclosureCheck(helen, { familyId: family.familyId, document: 'plan-copy', recipientId })

async function post(recipientId = family.mother) {
  const { familyId } = family
  const { digest } = await check(recipientId)
  return giveDocument(helen, { familyId, document: 'plan-copy', recipientId, handover: 'by-post', digest })
}

const found = (answer: 'still-here' | 'not-sure' | 'moved', which = addressId) =>
  checkAddress(helen, {
    familyId: family.familyId,
    addressId: which,
    answer,
    ...(answer === 'still-here' && { how: 'told' as const }),
  })

const moveTo = (lines: string, more: { movedFromBefore?: boolean; personId?: string; how?: 'told' } = {}) =>
  recordAddress(helen, {
    familyId: family.familyId,
    lines,
    protected: false,
    movedFromBefore: false,
    ...more,
  })

/** Past every command: what somebody who may write rows at all could try. */
const insertPosted = (recipient: string, address: string) =>
  inTransaction(helen, (tx) =>
    tx.$executeRawUnsafe(`INSERT INTO disclosure (id, family_id, reference, document, recipient_person_id, recipient_kind, recipient_name,
      handover, address_id, address_lines, contents, digest, left_out, warnings, given_by, agency_id, given_at)
      VALUES (gen_random_uuid(), '${family.familyId}', 'TEST-${Math.floor(performance.now())}', 'plan-copy', '${recipient}', 'parent-at-home', 'Rae',
      'by-post', '${address}', '4 Weir Street', '{}', 'x', '{}', 0, '${helen.workerId}', '${helen.agencyId}', now())`),
  )

const longAgo = () =>
  asOwner(async (owner) => {
    await owner.query('ALTER TABLE address_check DISABLE TRIGGER USER')
    await owner.query("UPDATE address_check SET checked_at = checked_at - interval '6 months 1 day'")
    await owner.query('ALTER TABLE address_check ENABLE TRIGGER USER')
  })

describe('nothing is posted to an old or unconfirmed address (G-S17)', () => {
  it('that nobody has made sure of, by screen, by operation or past them all; once somebody has, it is', async () => {
    expect((await check()).post).toEqual({ can: false, why: 'never', addressId })
    await expect(post()).rejects.toThrow(
      'nobody has made sure yet that Rae lives at the address in the record',
    )
    await expect(insertPosted(family.mother, addressId)).rejects.toThrow(
      'nobody has made sure of the address',
    )
    await found('still-here')
    expect((await check()).post).toMatchObject({ can: true, lines: ['4 Weir Street', 'AS1 9ZZ'] })
    const { disclosureId } = await post()
    const kept = await givenDocument(helen, { familyId: family.familyId, disclosureId })
    expect(kept.addressLines).toEqual(['4 Weir Street', 'AS1 9ZZ'])
  })

  it('that somebody was not sure of, though another had made sure before', async () => {
    await found('still-here')
    await found('not-sure')
    expect((await check()).post).toMatchObject({ can: false, why: 'doubted' })
    await expect(post()).rejects.toBeInstanceOf(InvalidInput)
    await expect(insertPosted(family.mother, addressId)).rejects.toThrow(
      'nobody has made sure of the address',
    )
    await found('still-here')
    await post()
  })

  it('that was made sure of more than half a year ago', async () => {
    await found('still-here')
    await longAgo()
    expect((await check()).post).toMatchObject({ can: false, why: 'long-ago' })
    await expect(post()).rejects.toBeInstanceOf(InvalidInput)
    await expect(insertPosted(family.mother, addressId)).rejects.toThrow(
      'nobody has made sure of the address',
    )
  })

  it('that they have moved from, or that has a newer one beside it', async () => {
    await found('still-here')
    const newer = await moveTo('9 Lock Lane')
    expect((await check()).post).toMatchObject({ can: false, why: 'never', addressId: newer.addressId })
    await expect(insertPosted(family.mother, addressId)).rejects.toThrow('a newer address is written down')
    await found('moved', newer.addressId)
    await found('moved')
    expect((await check()).post).toEqual({ can: false, why: 'no-address' })
    await expect(insertPosted(family.mother, addressId)).rejects.toThrow('not where the recipient lives')
  })

  it('that is the home of the family, for a father elsewhere: his own is written down apart, and made sure of', async () => {
    await found('still-here')
    expect((await check(family.father)).post).toEqual({ can: false, why: 'no-address' })
    await expect(insertPosted(family.father, addressId)).rejects.toThrow('not where the recipient lives')
    const own = await moveTo('2 Sluice Walk', { personId: family.father, how: 'told' })
    expect((await check(family.father)).post).toMatchObject({ can: true, lines: ['2 Sluice Walk'] })
    await expect(insertPosted(family.mother, own.addressId)).rejects.toThrow('not where the recipient lives')
    expect((await check()).post).toMatchObject({ can: true, lines: ['4 Weir Street', 'AS1 9ZZ'] })
  })

  it('that is protected, by a release alone: the second person says it may be used, and somebody has made sure of it', async () => {
    await asOwner((owner) => owner.query('UPDATE address SET protected = true WHERE id = $1', [addressId]))
    const { familyId, mother: recipientId } = family
    const { releaseId } = await askRelease(helen, { familyId, recipientId, why: 'She asked us to post it' })
    await answerRelease(marcus, { familyId, releaseId, answer: 'released', why: 'She is alone there' })
    expect((await check()).post).toMatchObject({ can: false, why: 'never' })
    await expect(post()).rejects.toBeInstanceOf(InvalidInput)
    await found('still-here')
    await post()
    await expect(post()).rejects.toThrow('protected')
    await expect(insertPosted(family.mother, addressId)).rejects.toThrow('second person')
  })
})
