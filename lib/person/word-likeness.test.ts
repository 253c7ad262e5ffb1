import { describe, expect, it } from 'vitest'
import { areNicknames, nicknamesOf } from './nicknames'
import { wordLikeness } from './word-likeness'

describe('how one word of a name resembles another', () => {
  it.each([
    ['reid', 'reid', 'same'],
    ['ty', 'tyler', 'nickname'],
    ['dani', 'danielle', 'nickname'],
    ['kayden', 'caden', 'nickname'],
    ['shawn', 'sean', 'nickname'],
    ['reed', 'reid', 'sounds-alike'],
    ['hussein', 'hussan', 'nickname'],
    ['katherin', 'kathryn', 'sounds-alike'],
    ['okafor', 'okavor', 'sounds-alike'],
    ['okafor', 'okafro', 'sounds-alike'],
    ['lelis', 'ellis', 'one-slip'],
    ['campbel', 'campbell', 'sounds-alike'],
    ['adeyimi', 'adeyemi', 'sounds-alike'],
    ['walsg', 'walsh', 'one-slip'],
    ['mich', 'michaela', 'begins'],
    ['reid', 'right', 'none'],
    ['root', 'reid', 'none'],
    ['amy', 'may', 'none'],
    ['li', 'lo', 'none'],
    ['', 'reid', 'none'],
  ])('%s and %s: %s', (typed, recorded, likeness) => {
    expect(wordLikeness(typed, recorded)).toBe(likeness)
  })
})

describe('short names', () => {
  it('work both ways, and between two short forms of one name', () => {
    expect(areNicknames('Ty', 'Tyler') && areNicknames('tyler', 'TY') && areNicknames('Liz', 'Beth')).toBe(
      true,
    )
    expect(areNicknames('Ty', 'Dani')).toBe(false)
  })
  it('widen a search without repeating the name itself', () => {
    expect(nicknamesOf('Ty')).toEqual(expect.arrayContaining(['tyler', 'tyrone']))
    expect(nicknamesOf('Ty')).not.toContain('ty')
    expect(nicknamesOf('Gosia')).toEqual(['malgorzata'])
    expect(nicknamesOf('Xanthe')).toEqual([])
  })
})
