import { describe, expect, it } from 'vitest'
import { isUnusualTime } from './unusual-time'

const at = (day: number, hour: number, minute = 0) => new Date(Date.UTC(2026, 10, day, hour, minute))
const mornings = Array.from({ length: 12 }, (_, n) => at(n + 1, 8, 40))

describe('the time of day somebody signs in', () => {
  it('is unusual in the middle of the night for somebody who comes in the morning', () => {
    expect(isUnusualTime(at(20, 3), mornings)).toBe(true)
  })

  it.each([8, 9, 10])('is not at %i in the morning', (hour) => {
    expect(isUnusualTime(at(20, hour), mornings)).toBe(false)
  })

  it('is not when they have come at such a time once before', () => {
    expect(isUnusualTime(at(20, 3), [...mornings, at(15, 2, 30)])).toBe(false)
  })

  it('goes round midnight', () => {
    const nights = Array.from({ length: 12 }, (_, n) => at(n + 1, 23, 30))
    expect(isUnusualTime(at(20, 0, 45), nights)).toBe(false)
  })

  it('is never unusual for somebody who has come nine times', () => {
    expect(isUnusualTime(at(20, 3), mornings.slice(0, 9))).toBe(false)
  })

  it('is the clock on the wall: the same hour in winter and in summer', () => {
    const summer = Array.from({ length: 12 }, (_, n) => new Date(Date.UTC(2026, 6, n + 1, 6, 0)))
    expect(isUnusualTime(new Date(Date.UTC(2026, 11, 1, 9, 30)), summer)).toBe(true)
    expect(isUnusualTime(new Date(Date.UTC(2026, 11, 1, 9, 0)), summer)).toBe(false)
  })
})
