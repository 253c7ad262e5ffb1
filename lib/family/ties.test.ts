import { expect, test } from 'vitest'
import { readTie, tieChoices, tieOf } from './ties'

test.each(tieChoices)('“%s” reads back as it was said, from the same side', (choice) => {
  expect(tieOf(readTie(choice, 'ada', 'rae'), 'ada')).toBe(choice)
})

test('a child of somebody is, from the other side, their parent', () => {
  const tie = readTie('child', 'ada', 'rae')
  expect(tie).toEqual({ from: 'rae', to: 'ada', kind: 'parent' })
  expect(tieOf(tie, 'rae')).toBe('parent')
})
