import { describe, expect, it } from 'vitest'
import { mayRecord, meetingMay, meetingStatus } from './status'

const now = new Date('2026-11-24T15:30:00Z')
const before = new Date('2026-11-24T15:29:00Z')
const after = new Date('2026-11-24T15:31:00Z')

describe('how a meeting stands', () => {
  it.each([
    ['to-come', { startsAt: after, recordedAt: null, cancelledAt: null }],
    ['to-write-up', { startsAt: before, recordedAt: null, cancelledAt: null }],
    ['to-write-up', { startsAt: now, recordedAt: null, cancelledAt: null }],
    ['recorded', { startsAt: before, recordedAt: now, cancelledAt: null }],
    ['cancelled', { startsAt: after, recordedAt: null, cancelledAt: before }],
  ] as const)('is %s', (status, dates) => {
    expect(meetingStatus(dates, now)).toBe(status)
  })

  it('lets nobody write up, cancel or answer a meeting that is over', () => {
    for (const status of ['recorded', 'cancelled'] as const)
      expect(meetingMay[status]).toEqual({ record: false, cancel: false, reply: false })
  })
})

describe('when a meeting may be written up', () => {
  const open = { recordedAt: null, cancelledAt: null }

  it('is from the morning of its day', () => {
    expect(mayRecord({ ...open, startsAt: new Date('2026-11-24T20:00:00Z') }, now)).toBe(true)
    expect(mayRecord({ ...open, startsAt: new Date('2026-11-25T09:00:00Z') }, now)).toBe(false)
  })

  it('is never twice', () => {
    expect(mayRecord({ ...open, startsAt: before, recordedAt: now }, now)).toBe(false)
  })
})
