import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isTestNhsNumber,
  nhsCheckDigit,
  nhsNumberProblem,
  nhsNumberWords,
  parseNhsNumber,
} from './nhs-number'

const nineDigits = fc.nat(999_999_999).map((number) => String(number).padStart(9, '0'))
const valid = nineDigits
  .map((nine) => `${nine}${nhsCheckDigit(nine) ?? ''}`)
  .filter((text) => text.length === 10)

describe('an NHS number', () => {
  it.each([
    '9434765919',
    '9434765870',
    '9449305552',
    '9691914913',
    '9449310424',
    '4010232137',
    '9990000018',
    '9990000026',
    '9990000034',
    '9990000042',
    '9990000050',
    '9990000069',
    '9990000107',
  ])('%s is accepted', (text) => expect(parseNhsNumber(text)).toBe(text))

  it.each([
    '9434765871',
    '9999999993',
    '1234567890',
    '943476591',
    '94347659190',
    '943476591A',
    '0000000000',
    '1111111111',
    '',
  ])('“%s” is not, and the field says what to do', (text) => {
    expect(parseNhsNumber(text)).toBeUndefined()
    expect(nhsNumberProblem(text)).toMatch(/^(An NHS number has 10 digits|No one has this NHS number)/)
  })

  it.each(['999000000', '999000014', '999000028'])('none starts with %s', (nine) => {
    expect(nhsCheckDigit(nine)).toBeUndefined()
  })

  it('may be typed with spaces or hyphens and is shown in threes and four', () => {
    const number = parseNhsNumber(' 943-476 5919')
    expect(number).toBe('9434765919')
    expect(number && nhsNumberWords(number)).toBe('943 476 5919')
    expect(number && isTestNhsNumber(number)).toBe(false)
  })

  it('with any one digit wrong, or two neighbours swapped, is always refused', () => {
    fc.assert(
      fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
        const digits = [...number]
        const wrong = digits.with(place, String((Number(digits[place]) + more) % 10)).join('')
        expect(parseNhsNumber(wrong)).toBeUndefined()
        const next = (place % 9) + 1
        const swapped = digits.with(next - 1, digits[next] ?? '').with(next, digits[next - 1] ?? '')
        if (swapped.join('') !== number) expect(parseNhsNumber(swapped.join(''))).toBeUndefined()
      }),
      { numRuns: 3000 },
    )
  })
})
