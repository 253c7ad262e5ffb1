import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasKnownAuthority, isTemporaryUpn, parseUpn, upnCheckLetter, upnProblem } from './upn'

const twelve = fc
  .tuple(fc.nat(99_999_999), fc.nat(9999))
  .map(([a, b]) => String(a).padStart(8, '0') + String(b).padStart(4, '0'))

describe('a pupil number', () => {
  it.each([
    'A950000178301',
    'H243278544154',
    'X845212818005',
    'B801200005001',
    'E000200005001',
    'M333200019001',
    'N330200118042',
    'Z334200021007',
    'W894200213055',
    'E335200016123',
    'L33320001901A',
    'W33020011804Z',
  ])('%s is accepted', (text) => expect(parseUpn(text)).toBe(text))

  it.each(['R247962919251', 'X428558133462', 'A801200005001'])('%s has the wrong letter', (text) => {
    expect(parseUpn(text)).toBeUndefined()
    expect(upnProblem(text)).toContain('No pupil has this number')
  })

  it.each(['X80120000A001', 'I801200005001', 'B80120000500', 'B8012000050012', ''])(
    '“%s” has not its form',
    (text) => {
      expect(parseUpn(text)).toBeUndefined()
      expect(upnProblem(text)).toContain('then 12 digits')
    },
  )

  it('may be typed in small letters with spaces', () => {
    expect(parseUpn('b 801 2000 05001')).toBe('B801200005001')
  })

  it('given for a time ends with a letter', () => {
    expect(
      ['L33320001901A', 'B801200005001'].map((text) => isTemporaryUpn(parseUpn(text) ?? fail())),
    ).toEqual([true, false])
  })

  it('from an authority we do not know is accepted and told apart', () => {
    expect(
      ['B801200005001', 'E000200005001'].map((text) => hasKnownAuthority(parseUpn(text) ?? fail())),
    ).toEqual([true, false])
  })

  it('with any one digit wrong is refused', () => {
    fc.assert(
      fc.property(twelve, fc.nat(11), fc.integer({ min: 1, max: 9 }), (digits, place, more) => {
        const wrong = [...digits].with(place, String((Number(digits[place]) + more) % 10)).join('')
        expect(parseUpn(`${upnCheckLetter(digits)}${digits}`)).toBeDefined()
        expect(parseUpn(`${upnCheckLetter(digits)}${wrong}`)).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })
})

function fail(): never {
  throw new Error('a valid number was refused')
}
