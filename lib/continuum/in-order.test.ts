import { expect, it } from 'vitest'
import { inOrder, vocabularyOf } from './in-order'

it('words come back in the order of their vocabulary, each once, from the first to the last', () => {
  const numbered = vocabularyOf(Array.from({ length: 64 }, (_, place) => `word ${place}`))
  const found = ['word 63', 'word 31', 'word 0', 'word 32', 'word 31', 'word 7']
  expect(inOrder(found, numbered)).toEqual(['word 0', 'word 7', 'word 31', 'word 32', 'word 63'])
})

it('a vocabulary too long to be kept in order is refused when it is made, not when it is used', () => {
  expect(() => vocabularyOf(Array.from({ length: 65 }, String))).toThrow('At most 64 words')
})
