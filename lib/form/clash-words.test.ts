import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bothTogether, differences } from './clash-words'

const mine = 'She has cried at the gate. Twice she had to be carried in. Mornings are hard.'
const theirs = 'She has cried at the gate. Dani says she is in Mum’s bed. Mornings are hard.'

describe('two versions of one box', () => {
  test('each is shown in full, and what only it says is marked', () => {
    const versions = differences('cried at the gate', 'cried near the gate')
    expect(versions.mine.filter(({ isOnlyHere }) => isOnlyHere).map(({ words }) => words)).toEqual(['at'])
    expect(versions.theirs.filter(({ isOnlyHere }) => isOnlyHere).map(({ words }) => words)).toEqual(['near'])
  })

  test('words that only one says are marked as one stretch, spaces included', () => {
    expect(differences('six days and twice had to be carried', 'six days').mine).toEqual([
      { words: 'six days', isOnlyHere: false },
      { words: ' and twice had to be carried', isOnlyHere: true },
    ])
    expect(differences('a b c d', 'x y c z').mine.filter(({ isOnlyHere }) => isOnlyHere)).toEqual([
      { words: 'a b', isOnlyHere: true },
      { words: 'd', isOnlyHere: true },
    ])
  })

  test('both together says what both say once, and everything else too', () => {
    expect(bothTogether(mine, theirs)).toBe(
      'She has cried at the gate. Twice she had to be carried in. Dani says she is in Mum’s bed. Mornings are hard.',
    )
  })

  test('words run on from one version to the other with a space between', () => {
    expect(bothTogether('Nan helps.', 'Emmanuel helps.')).toBe('Nan helps. Emmanuel helps.')
  })

  test('whatever two people wrote, each version can be read back whole', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const versions = differences(a, b)
        expect(versions.mine.map(({ words }) => words).join('')).toBe(a)
        expect(versions.theirs.map(({ words }) => words).join('')).toBe(b)
      }),
    )
  })

  test('whatever two people wrote, no word of either is missing from both together', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const together = counted(bothTogether(a, b))
        for (const version of [a, b])
          for (const [word, times] of counted(version))
            expect(together.get(word) ?? 0).toBeGreaterThanOrEqual(times)
      }),
    )
  })

  test('a hundred thousand characters with nothing in common are shown whole, each as different', () => {
    const long = (word: string) => Array.from({ length: 9000 }, (_, at) => `${word}${at}.`).join(' ')
    expect(
      differences(long('a'), long('b'))
        .mine.map(({ words }) => words)
        .join(''),
    ).toBe(long('a'))
    expect(bothTogether(long('a'), long('b')).length).toBeGreaterThan(100_000)
  })
})

const text = fc
  .array(fc.constantFrom('Nan', 'helps', 'helps.', 'Why?', 'mornings', '\n', 'ਸਕੂਲ', '👩‍👧'), {
    maxLength: 25,
  })
  .map((words) => words.join(' '))

function counted(words: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words.split(/\s+/).filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
