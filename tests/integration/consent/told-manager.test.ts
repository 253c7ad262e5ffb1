import { describe, expect, it } from 'vitest'
import { recordSharing } from '@/lib/consent/commands/record-sharing'
import { myNotices } from '@/lib/notice/queries/my-notices'
import { agencies } from '@/prisma/seed/ashmere'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const marcus = signedIn('marcus')

const sharing = (familyId: string) => ({
  familyId,
  withId: agencies.housing.id,
  shared: true,
  what: 'That the flat is damp',
  purpose: 'So that it is mended',
  basis: 'public-task' as const,
})

describe('sharing without the family’s agreement', () => {
  it('is flagged to the manager, and sharing they agreed to is not', async () => {
    const family = await aFamily(helen)
    await anEpisode(helen, family)
    await recordSharing(helen, { ...sharing(family.familyId), agreed: true })
    expect(await myNotices(marcus, {})).toEqual([])
    await recordSharing(helen, { ...sharing(family.familyId), agreed: false, reason: 'The ceiling may fall' })
    expect(await myNotices(marcus, {})).toMatchObject([
      { kind: 'shared-without-agreement', by: 'Helen Marsh', family: { id: family.familyId }, isNew: true },
    ])
    expect(await myNotices(helen, {})).toEqual([])
  })
})
