import { describe, expect, it } from 'vitest'
import { asPrinted, lettersNotShown } from './letters'

describe('the letters a file can show', () => {
  it('are those of English, Welsh, Polish, Romanian, Turkish and their signs', () => {
    expect(
      lettersNotShown('Zażółć gęślą jaźń, ŵ ŷ, Ștefan, İbrahim ğ ş, Siân, £640, €5, “so” – it’s…\n•'),
    ).toEqual([])
  })

  it('are not those of other alphabets nor pictures: they are named, each once, rather than left as boxes', () => {
    expect(lettersNotShown('ਸਤ ਸਤ ok 🙂')).toEqual(['ਸ', 'ਤ', '🙂'])
  })

  it('take an accent typed apart as one letter, and drop marks that cannot be seen', () => {
    expect(lettersNotShown('Sia\u0302n\u200b\u202e non\u2011stop')).toEqual([])
    expect(asPrinted('Sia\u0302n\u200b\u202e non\u2011stop\r\nnext')).toBe('Siân non-stop\nnext')
  })
})
