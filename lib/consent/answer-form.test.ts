import { describe, expect, it } from 'vitest'
import { missingFrom } from './answer-form'

const fields = (given: Parameters<typeof missingFrom>[0]) => missingFrom(given).map(([field]) => field)

describe('an answer that is written down', () => {
  it('says how and to what when it is a yes', () => {
    expect(fields({ answer: 'agreed' })).toEqual(['personId', 'how', 'toWhat'])
    expect(fields({ answer: 'part', personId: 'p', how: 'phone', toWhat: 'A plan' })).toEqual([])
  })

  it('is worked through when it is a no: why, what was offered, what happens instead, the risk, and when to ask again', () => {
    expect(fields({ answer: 'refused', personId: 'p' })).toEqual([
      'why',
      'offered',
      'instead',
      'risk',
      'askAgainOn',
    ])
    const worked = {
      why: 'Enough of services',
      offered: 'A youth worker',
      instead: 'School says hello',
      risk: 'Home may get worse',
      askAgainOn: '2026-12-01',
    }
    expect(fields({ answer: 'refused', personId: 'p', ...worked })).toEqual([])
  })

  it('has a why and a day to look again, and needs nobody’s name, when it was not safe to ask', () => {
    expect(fields({ answer: 'not-safe-to-ask' })).toEqual(['why', 'askAgainOn'])
  })

  it('needs only the person when they took it back', () => {
    expect(fields({ answer: 'ended' })).toEqual(['personId'])
    expect(fields({ answer: 'ended', personId: 'p' })).toEqual([])
  })
})
