import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesAndKeys } from '@/tests/support/names'
import { searchKey, searchWords } from './search-key'

const anyText = fc.string({ unit: 'binary', maxLength: 20 })

describe('the key a name is found by', () => {
  it.each(namesAndKeys)('“%s” is found as “%s”', (name, key) => expect(searchKey(name)).toBe(key))

  it('is the same with accents or without, however the accents are encoded', () => {
    for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
      expect(searchKey('Zoë Nowák'.normalize(form))).toBe(searchKey('zoe nowak'))
    }
  })

  it('does not change when it is made again, and never has two spaces or one at an end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = searchKey(text)
        expect(searchKey(key)).toBe(key)
        expect(key).not.toMatch(/^ | {2}| $/)
        expect(searchWords(text).join(' ')).toBe(key)
      }),
      { numRuns: 3000 },
    )
  })

  it('is blind to capitals and punctuation', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(word, word, fc.constantFrom('-', ' ', '  ', '’', ', ', '. '), (a, b, between) => {
        expect(searchKey(`${a.toUpperCase()}${between}${b}`)).toBe(`${a} ${b}`)
      }),
    )
  })
})
