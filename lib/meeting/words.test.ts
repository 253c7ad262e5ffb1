import { describe, expect, it } from 'vitest'
import { attendanceWords, awayWords, ordinalWords } from './words'

describe('words about meetings', () => {
  it.each([
    [1, 'First'],
    [2, 'Second'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [21, '21st'],
    [22, '22nd'],
    [113, '113th'],
  ])('counts %i as %s', (number, words) => {
    expect(ordinalWords(number)).toBe(words)
  })

  it('says who came without counting those nobody marked', () => {
    expect(attendanceWords(['here', 'here', 'sent-views', 'not-here', undefined])).toBe(
      '2 here, 1 sent views, 1 not here',
    )
    expect(attendanceWords([])).toBe('0 here')
  })

  it('says how far away the next one is', () => {
    expect([awayWords(0), awayWords(1), awayWords(7), awayWords(49), awayWords(9)]).toEqual([
      'today',
      '1 day away',
      '1 week away',
      '7 weeks away',
      '9 days away',
    ])
  })
})
