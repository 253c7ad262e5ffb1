import { describe, expect, it } from 'vitest'
import { grantAccess } from '@/lib/access/grant'
import { myWork } from '@/lib/caseload/queries/my-work'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { inTransaction } from '@/lib/db/transaction'
import { familyPage } from '@/lib/family/queries/family-page'
import { InvalidInput } from '@/lib/operation/refusal'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const joseph = signedIn('joseph')
const now = new Date('2026-11-23T10:00:00Z')
const onTheDay = { now: new Date('2026-12-07T10:00:00Z') }

const yes = (familyId: string, personId: string, reviewOn = '2026-12-07') => ({
  familyId,
  personId,
  answer: 'agreed' as const,
  answeredOn: '2026-11-20',
  how: 'in-person' as const,
  toWhat: 'A plan together',
  evidence: 'Rae signed the form; it is in the school safe',
  reviewOn,
})

const no = (familyId: string, personId: string) => ({
  familyId,
  personId,
  answer: 'refused' as const,
  answeredOn: '2026-11-20',
  why: 'Enough of services',
  offered: 'A youth worker',
  instead: 'School says hello',
  risk: 'Ola may stop coming in',
  askAgainOn: '2026-12-07',
})

const talks = async (familyId: string, who = helen, occasion = onTheDay) =>
  (await myWork(who, {}, occasion)).items.filter(
    (item) => item.kind === 'agreement' && item.familyId === familyId,
  )

describe('the day to talk about an answer again', () => {
  it('comes up in My work a week before for whoever wrote it down, and on the family’s page', async () => {
    const { familyId, adults } = await aFamily(helen, { now })
    await recordAgreement(helen, no(familyId, adults[0] ?? ''), { now })
    expect(await talks(familyId, helen, { now })).toEqual([])
    expect(await talks(familyId)).toMatchObject([{ person: 'Rae', answer: 'refused', dueOn: '2026-12-07' }])
    expect(await familyPage(helen, { familyId }, onTheDay)).toMatchObject({
      record: { agreements: [{ talkAgainOn: '2026-12-07' }] },
      may: { recordAgreement: true },
    })
  })

  it('is for whoever looks after the family, not for whoever wrote the answer down', async () => {
    const family = await aFamily(helen, { now })
    await recordAgreement(helen, yes(family.familyId, family.adults[0] ?? ''), { now })
    const { familyId } = family
    await inTransaction(helen, (tx) =>
      grantAccess(tx, { familyId, to: { workerId: joseph.workerId }, relation: 'recorded-it', at: now }),
    )
    await anEpisode(joseph, family, { now })
    expect(await talks(family.familyId)).toEqual([])
    expect(await talks(family.familyId, joseph)).toMatchObject([{ answer: 'agreed', dueOn: '2026-12-07' }])
  })

  it('goes once the person has answered again, and stays for another who has not', async () => {
    const { familyId, adults, children } = await aFamily(helen, { now })
    await recordAgreement(helen, no(familyId, adults[0] ?? ''), { now })
    await recordAgreement(helen, no(familyId, children[0] ?? ''), { now })
    expect(await talks(familyId)).toHaveLength(2)
    await recordAgreement(
      helen,
      { ...yes(familyId, adults[0] ?? '', '2027-03-01'), answeredOn: '2026-12-07' },
      onTheDay,
    )
    expect(await talks(familyId)).toMatchObject([{ person: 'Ada' }])
  })

  it('is after today, and only a yes has a day to be checked', async () => {
    const { familyId, adults } = await aFamily(helen, { now })
    const personId = adults[0] ?? ''
    await expect(
      recordAgreement(helen, yes(familyId, personId, '2026-11-23'), { now }),
    ).rejects.toBeInstanceOf(InvalidInput)
    await expect(
      recordAgreement(helen, { ...no(familyId, personId), reviewOn: '2026-12-07' }, { now }),
    ).rejects.toBeInstanceOf(InvalidInput)
  })
})

describe('what is kept of an answer', () => {
  it('is how we know, the risk of a no, and a child’s own words beside their parent’s', async () => {
    const { familyId, adults, children } = await aFamily(helen, { now })
    await recordAgreement(helen, yes(familyId, adults[0] ?? ''), { now })
    await recordAgreement(
      helen,
      { ...no(familyId, children[0] ?? ''), ownWords: 'I do not want school to know' },
      { now },
    )
    const { answers, notHeard } = await familyAgreement(helen, { familyId })
    expect(answers).toContainEqual(
      expect.objectContaining({ isChilds: false, evidence: 'Rae signed the form; it is in the school safe' }),
    )
    expect(answers).toContainEqual(
      expect.objectContaining({
        isChilds: true,
        ownWords: 'I do not want school to know',
        risk: 'Ola may stop coming in',
      }),
    )
    expect(notHeard).toEqual(['Ola'])
  })
})
