import { describe, expect, it } from 'vitest'
import { numbersWhole } from './whole-numbers'

const shown = (words: string) => numbersWhole(words).replaceAll('\u00a0', '_')

describe('a telephone number on paper', () => {
  it.each([
    ['Ring Helen on 01632 960 150.', 'Ring Helen on 01632_960_150.'],
    ['020 7946 0018 or 07700 900 123', '020_7946_0018 or 07700_900_123'],
    ['+44 1632 960 150', '+44_1632_960_150'],
  ])('stays on one line: %s', (words, whole) => {
    expect(shown(words)).toBe(whole)
  })

  it.each([
    'On 29 November 2026 we meet 12 people',
    '3 of 10 on 0 to 10',
    'Room 100 200 chairs',
    '£0.025 300',
  ])('is not what it is not: %s', (words) => {
    expect(numbersWhole(words)).toBe(words)
  })
})
