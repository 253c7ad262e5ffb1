import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchedLetters } from './matched-letters'

const marked = (name: string, typed: string) =>
  matchedLetters(name, typed)
    .map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('')

describe('the letters of a name that match', () => {
  it.each([
    ['Tyler Reid', 'ty reed', '[Ty]ler [Re]id'],
    ['Tyrese Reed', 'ty reed', '[Ty]rese [Reed]'],
    ['Zoë Łuczak-Reid', 'luczak', 'Zoë [Łuczak]-Reid'],
    ['Amina Yusuf', 'ty reed', 'Amina Yusuf'],
    ['Siân O’Neill', 'oneill', 'Siân [O’Neill]'],
  ])('“%s” for “%s” is %s', (name, typed, expected) => expect(marked(name, typed)).toBe(expected))

  it('put together always give the name as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, typed) => {
        expect(
          matchedLetters(name, typed)
            .map(({ text }) => text)
            .join(''),
        ).toBe(name)
      }),
    )
  })
})
