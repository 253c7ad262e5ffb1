import { describe, expect, it } from 'vitest'
import { leadStatus } from './status'

const at = new Date('2026-11-23T10:00:00Z')
const none = { acceptedAt: null, declinedAt: null, endedAt: null }

describe('how being asked to be the named person stands', () => {
  it.each([
    ['waiting', none],
    ['named-person', { ...none, acceptedAt: at }],
    ['handed-over', { ...none, acceptedAt: at, endedAt: at }],
    ['declined', { ...none, declinedAt: at }],
    ['taken-back', { ...none, endedAt: at }],
  ] as const)('is %s', (status, dates) => {
    expect(leadStatus(dates)).toBe(status)
  })
})
