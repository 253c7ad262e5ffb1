import { describe, expect, test } from 'vitest'
import { isCommonPassword } from './common-passwords'
import { whyNotPassword } from './password-rules'

const them = {
  name: 'Helen Marsh',
  email: 'h.marsh@oakfield.example',
  agencyName: 'Oakfield Primary School',
  partnershipName: 'Ashmere Early Help',
}
const why = (password: string) => whyNotPassword(password, them, isCommonPassword)

describe('a new password', () => {
  test.each(['too short', 'elevenchars'])('of fewer than 12 characters is refused: %s', (password) => {
    expect(why(password)).toContain('at least 12 characters')
  })

  test.each([
    'passwordpassword',
    'Password1234',
    'P4ssw0rd2026!',
    '123456789012',
    'qwertyuiop123',
    '1qaz2wsx3edc',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    'liverpool2026',
    '!!!Charlie2015!!!',
    'sunshinesunshine',
    '2026-11-24-2026',
  ])('that is common or breached is refused however it is decorated: %s', (password) => {
    expect(why(password)).toContain('first a guesser tries')
  })

  test.each([
    'HelenMarsh2026',
    'oakfield-school',
    'Oakfield2026!!',
    'alongside1234',
    'Ashmere!Ashmere!',
    'earlyhelp2026',
    'h.marsh.123456',
  ])('built on the person, their organisation or the place is refused: %s', (password) => {
    expect(why(password)).toBeDefined()
  })

  test.each([
    'copper kettle on the sill',
    'gravel7 lantern moth',
    'TurnipBicycleHarbour',
    'x8#Kq2!vLp9z',
    'mae hen wlad fy nhadau',
    'ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ ਕਿਵੇਂ',
    '  spaces kept at the end  ',
    'oakfield garden umbrella moth',
  ])('that is long and its own is taken, whatever characters it is made of: %s', (password) => {
    expect(why(password)).toBeUndefined()
  })
})
