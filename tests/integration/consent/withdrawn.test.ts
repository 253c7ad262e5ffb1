import { describe, expect, it } from 'vitest'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { recordSharing } from '@/lib/consent/commands/record-sharing'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { sharingToStop } from '@/lib/consent/queries/sharing-to-stop'
import { familyPage } from '@/lib/family/queries/family-page'
import { myNotices } from '@/lib/notice/queries/my-notices'
import { agencies } from '@/prisma/seed/ashmere'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const karen = signedIn('karen')
const marcus = signedIn('marcus')
const now = new Date('2026-11-23T10:00:00Z')
const housing = agencies.housing.id
const health = agencies.health.id

async function agreed() {
  const family = await aFamily(helen, { now })
  const { familyId } = family
  const personId = family.adults[0] ?? ''
  await recordAgreement(
    helen,
    {
      familyId,
      personId,
      answer: 'agreed',
      answeredOn: '2026-11-20',
      how: 'in-person',
      toWhat: 'A plan together',
      sharing: [housing, health].map((agencyId) => ({ agencyId, purposes: ['work' as const] })),
    },
    { now },
  )
  const takeBack = () =>
    recordAgreement(helen, { familyId, personId, answer: 'ended', answeredOn: '2026-11-23' }, { now })
  return { family, familyId, takeBack }
}

describe('agreement that is taken back', () => {
  it('says what each agency was told and on how many days its people looked', async () => {
    const { familyId, takeBack } = await agreed()
    const shared = await recordSharing(
      helen,
      {
        familyId,
        withId: housing,
        shared: true,
        agreed: true,
        what: 'That the flat is damp',
        purpose: 'So that it is put right',
        basis: 'public-task',
      },
      { now },
    )
    for (const at of ['2026-11-21T09:00:00Z', '2026-11-21T15:00:00Z', '2026-11-22T23:30:00Z']) {
      await familyPage(karen, { familyId }, { now: new Date(at) })
    }
    expect(await takeBack()).toMatchObject({ ended: true })
    const { known } = await familyAgreement(helen, { familyId })
    expect(known).toMatchObject([
      { id: health, told: [], looked: undefined, sees: 'nothing' },
      {
        id: housing,
        told: [{ what: 'That the flat is damp', on: '2026-11-23' }],
        looked: { times: 3, days: 2, firstOn: '2026-11-21', lastOn: '2026-11-22' },
        sees: 'know',
      },
    ])
    expect(await sharingToStop(helen, { familyId, sharingId: shared.sharingId })).toMatchObject({
      known: { id: housing, looked: { times: 3 } },
    })
  })

  it('counts nothing of another family, and no agency that was never agreed to or told', async () => {
    const first = await agreed()
    const second = await agreed()
    await familyPage(karen, { familyId: first.familyId }, { now })
    const { known } = await familyAgreement(helen, { familyId: second.familyId })
    expect(known.map(({ id, looked }) => ({ id, looked }))).toEqual([
      { id: health, looked: undefined },
      { id: housing, looked: undefined },
    ])
  })

  it('is told to the manager of whoever looks after them, once, and not to whoever wrote it down', async () => {
    const { family, familyId, takeBack } = await agreed()
    await anEpisode(helen, family, { now })
    await takeBack()
    const told = await myNotices(marcus, {}, { now })
    expect(told.filter((notice) => notice.family?.id === familyId)).toMatchObject([
      { kind: 'agreement-ended', by: 'Helen Marsh', isNew: true },
    ])
    expect(await myNotices(helen, {}, { now })).toEqual([])
  })
})
