import { beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/db/transaction'
import { checkAddress } from '@/lib/family/commands/check-address'
import { recordAddress } from '@/lib/family/commands/record-address'
import { addressToCheck } from '@/lib/family/queries/address-to-check'
import { familyPeople } from '@/lib/family/queries/family-people'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, type FamilyOfTest, signedIn } from '../../support/world'
import { aPlannedFamily, livesAt, marcus } from '../disclosure/situations'

const helen = signedIn('helen')
const ben = signedIn('ben')

let family: FamilyOfTest
let at: { familyId: string; addressId: string }
beforeEach(async () => {
  family = await aFamily(helen, { children: ['Ada Tester'], adults: ['Rae Tester', 'Col Varley'] })
  at = await recordAddress(helen, {
    familyId: family.familyId,
    lines: '4 Weir Street',
    protected: false,
    movedFromBefore: false,
  })
})

const addresses = async () => (await familyPeople(helen, { familyId: family.familyId })).addresses

describe('whether somebody still lives at an address', () => {
  it('is not known until somebody has made sure, and says who did and when', async () => {
    expect(await addresses()).toMatchObject([{ lines: '4 Weir Street', standing: 'never' }])
    expect(await addressToCheck(helen, at)).toMatchObject({
      lines: ['4 Weir Street'],
      who: ['Rae', 'Col', 'Ada'],
      last: undefined,
    })
    await checkAddress(helen, { ...at, answer: 'still-here', how: 'been-there' })
    expect(await addresses()).toMatchObject([{ standing: 'sure' }])
    expect((await addressToCheck(helen, at)).last).toMatchObject({ by: 'Helen Marsh' })
    expect((await auditOf(at.familyId)).map(({ event }) => event)).toContain('address-checked')
  })

  it('may be made sure of as the address is written down', async () => {
    await recordAddress(helen, {
      familyId: family.familyId,
      lines: '9 Lock Lane',
      protected: false,
      movedFromBefore: true,
      how: 'told',
    })
    expect(await addresses()).toMatchObject([{ lines: '9 Lock Lane', standing: 'sure' }])
  })

  it('is said with how it is known, and only then', async () => {
    await expect(checkAddress(helen, { ...at, answer: 'still-here' })).rejects.toBeInstanceOf(InvalidInput)
    await expect(checkAddress(helen, { ...at, answer: 'moved', how: 'told' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
  })

  it('ends an address they have moved from, which is kept and not asked about again', async () => {
    await checkAddress(helen, { ...at, answer: 'moved' })
    expect(await addresses()).toEqual([])
    await expect(addressToCheck(helen, at)).rejects.toBeInstanceOf(NotFound)
    await expect(checkAddress(helen, { ...at, answer: 'still-here', how: 'told' })).rejects.toBeInstanceOf(
      ChangedMeanwhile,
    )
  })

  it('is written down for one who lives apart as for the home of the family, and ends only their own', async () => {
    const [, col = ''] = family.adults
    const apart = { familyId: family.familyId, personId: col, protected: false } as const
    await recordAddress(helen, { ...apart, lines: '2 Sluice Walk', movedFromBefore: false, how: 'told' })
    await recordAddress(helen, { ...apart, lines: '3 Sluice Walk', movedFromBefore: true })
    expect(await addresses()).toMatchObject([
      { lines: '4 Weir Street', whose: undefined },
      { lines: '3 Sluice Walk', whose: 'Col', standing: 'never' },
    ])
    const stranger = await aFamily(helen, { name: 'Elsewhere', children: ['Kit Elsewhere'] })
    await expect(
      recordAddress(helen, {
        ...apart,
        personId: stranger.children[0] ?? '',
        lines: '1 X',
        movedFromBefore: false,
      }),
    ).rejects.toBeInstanceOf(NotFound)
  })

  it('is for those who may change the family: a manager reads it, a stranger knows of nothing', async () => {
    const planned = await aPlannedFamily()
    const of = { familyId: planned.familyId, addressId: await livesAt(planned.familyId, '7 Weir Street') }
    const sure = { ...of, answer: 'still-here', how: 'told' } as const
    await expect(checkAddress(marcus, sure)).rejects.toBeInstanceOf(NotAllowed)
    await expect(addressToCheck(marcus, of)).rejects.toBeInstanceOf(NotAllowed)
    await expect(checkAddress(ben, sure)).rejects.toBeInstanceOf(NotFound)
    await expect(addressToCheck(ben, of)).rejects.toBeInstanceOf(NotFound)
    await expect(
      checkAddress(helen, { ...sure, familyId: family.familyId }),
      'an address of one family under the other',
    ).rejects.toBeInstanceOf(NotFound)
  })

  it('is never changed afterwards, and a stranger reads none of it past the commands either', async () => {
    await checkAddress(helen, { ...at, answer: 'not-sure' })
    await expect(
      asOwner((owner) => owner.query("UPDATE address_check SET answer = 'moved'")),
    ).rejects.toThrow('only added to')
    expect(await inTransaction(ben, (tx) => tx.addressCheck.count())).toBe(0)
    expect(await inTransaction(helen, (tx) => tx.addressCheck.count())).toBeGreaterThan(0)
  })
})
