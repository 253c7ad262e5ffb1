import { describe, expect, it } from 'vitest'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { recordSharing } from '@/lib/consent/commands/record-sharing'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { askingAgreement, askingSharing } from '@/lib/consent/queries/asking'
import { inTransaction } from '@/lib/db/transaction'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies } from '@/prisma/seed/ashmere'
import { auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const karen = signedIn('karen')
const stranger = signedIn('ben')
const now = new Date('2026-11-23T10:00:00Z')
const housing = agencies.housing.id
const health = agencies.health.id

const yes = (familyId: string, personId: string) => ({
  familyId,
  personId,
  answer: 'agreed' as const,
  answeredOn: '2026-11-20',
  how: 'in-person' as const,
  toWhat: 'A plan together',
  sharing: [housing, health].map((agencyId) => ({ agencyId, purposes: ['work' as const] })),
})

const sees = (familyId: string) =>
  inTransaction(karen, (tx) => tx.family.count({ where: { id: familyId } })).then((count) => count === 1)

describe('agreement', () => {
  it('lets the agencies it names know whom to ring, from that moment', async () => {
    const { familyId, adults } = await aFamily(helen)
    expect(await sees(familyId)).toBe(false)
    await recordAgreement(helen, yes(familyId, adults[0] ?? ''), { now })
    expect(await sees(familyId)).toBe(true)
    expect((await auditOf(familyId))[0]).toMatchObject({
      event: 'agreement-recorded',
      actor_id: helen.workerId,
    })
  })

  it('stops at once when it is taken back, and what was said before is kept', async () => {
    const { familyId, adults } = await aFamily(helen)
    const personId = adults[0] ?? ''
    await recordAgreement(helen, yes(familyId, personId), { now })
    await recordAgreement(helen, { familyId, personId, answer: 'ended', answeredOn: '2026-11-23' })
    expect(await sees(familyId)).toBe(false)
    const { answers } = await familyAgreement(helen, { familyId })
    expect(answers.map(({ answer, stands }) => ({ answer, stands }))).toEqual([
      { answer: 'ended', stands: true },
      { answer: 'agreed', stands: false },
    ])
  })

  it('leaves out an agency that another of the family says no to', async () => {
    const { familyId, adults, children } = await aFamily(helen)
    await recordAgreement(helen, yes(familyId, adults[0] ?? ''), { now })
    await recordAgreement(helen, {
      familyId,
      personId: children[0] ?? '',
      answer: 'part',
      answeredOn: '2026-11-20',
      how: 'in-person',
      toWhat: 'School only',
      notWith: [housing],
    })
    expect(await sees(familyId)).toBe(false)
  })

  it('does not undo sharing for a recorded reason when it ends', async () => {
    const { familyId, adults } = await aFamily(helen)
    const personId = adults[0] ?? ''
    await recordAgreement(helen, yes(familyId, personId), { now })
    await recordSharing(helen, {
      familyId,
      withId: housing,
      shared: true,
      agreed: false,
      what: 'The damp',
      purpose: 'To make the flat safe',
      basis: 'duty-to-share',
      reason: 'The baby’s breathing',
    })
    await recordAgreement(helen, { familyId, personId, answer: 'ended', answeredOn: '2026-11-23' })
    expect(await sees(familyId)).toBe(true)
  })

  it('needs a person of this family, a day that has been, and no agency on both lists', async () => {
    const { familyId, adults } = await aFamily(helen)
    const other = await aFamily(helen)
    const answer = yes(familyId, adults[0] ?? '')
    await expect(
      recordAgreement(helen, { ...answer, personId: other.adults[0] ?? '' }, { now }),
    ).rejects.toBeInstanceOf(InvalidInput)
    await expect(
      recordAgreement(helen, { ...answer, answeredOn: '2026-11-24' }, { now }),
    ).rejects.toBeInstanceOf(InvalidInput)
    await expect(recordAgreement(helen, { ...answer, notWith: [housing] }, { now })).rejects.toBeInstanceOf(
      InvalidInput,
    )
  })

  it('is not for strangers, and not for an agency it merely covers to write', async () => {
    const { familyId, adults } = await aFamily(helen)
    const answer = yes(familyId, adults[0] ?? '')
    const sharing = {
      familyId,
      withId: housing,
      shared: true,
      agreed: true,
      what: 'x',
      purpose: 'y',
      basis: 'public-task' as const,
    }
    await expect(recordAgreement(stranger, answer, { now })).rejects.toBeInstanceOf(NotFound)
    await expect(recordSharing(stranger, sharing)).rejects.toBeInstanceOf(NotFound)
    await expect(familyAgreement(stranger, { familyId })).rejects.toBeInstanceOf(NotFound)
    await expect(askingAgreement(stranger, { familyId })).rejects.toBeInstanceOf(NotFound)
    await agreeTo(helen, familyId, karen.agencyId)
    await expect(recordAgreement(karen, answer, { now })).rejects.toBeInstanceOf(NotAllowed)
    await expect(recordSharing(karen, sharing)).rejects.toBeInstanceOf(NotAllowed)
    await expect(familyAgreement(karen, { familyId })).rejects.toBeInstanceOf(NotAllowed)
    await expect(askingSharing(karen, { familyId })).rejects.toBeInstanceOf(NotAllowed)
  })
})

describe('sharing without agreement', () => {
  it('needs its reason, and so does deciding not to share', async () => {
    const family = await aFamily(helen)
    await anEpisode(helen, family)
    const { familyId } = family
    const sharing = {
      familyId,
      withId: housing,
      what: 'The damp',
      purpose: 'Repairs',
      basis: 'public-task' as const,
    }
    await expect(recordSharing(helen, { ...sharing, shared: true, agreed: false })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    await expect(recordSharing(helen, { ...sharing, shared: false, agreed: true })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    await recordSharing(helen, { ...sharing, shared: false, agreed: false, reason: 'Dani asked us to wait' })
    expect(await sees(familyId)).toBe(false)
    const { sharing: lines } = await familyAgreement(helen, { familyId })
    expect(lines).toMatchObject([
      { agency: 'Canal Side Homes', shared: false, reason: 'Dani asked us to wait', by: 'Helen Marsh' },
    ])
  })
})
