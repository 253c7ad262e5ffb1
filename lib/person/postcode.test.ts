import { describe, expect, it } from 'vitest'
import { outwardCode, parsePostcode, samePostcode } from './postcode'

describe('a postcode', () => {
  it.each([
    ['as12ab', 'AS1 2AB'],
    [' AS1  2AB', 'AS1 2AB'],
    ['sw1a1aa', 'SW1A 1AA'],
    ['AS12', undefined],
    ['Larch Court', undefined],
    ['', undefined],
  ])('typed “%s” is %s', (typed, expected) => expect(parsePostcode(typed)).toBe(expected))

  it('is the same however it was typed, and nothing is the same as no postcode', () => {
    expect(samePostcode('as12ab', 'AS1 2AB')).toBe(true)
    expect(samePostcode('no', 'no')).toBe(false)
    expect(outwardCode('as12ab')).toBe('AS1')
  })
})
