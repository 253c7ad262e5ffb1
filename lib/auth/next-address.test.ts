import { describe, expect, test } from 'vitest'
import { hostileAddresses as hostile } from '@/tests/support/hostile-addresses'
import { nextAddress } from './next-address'

describe('where one is sent on to', () => {
  test(`is none of ${hostile.length} addresses that lead elsewhere`, () => {
    expect(hostile.length).toBeGreaterThanOrEqual(40)
    expect(hostile.filter((address) => nextAddress(address) !== undefined)).toEqual([])
    for (const given of [undefined, null, 7, {}, ['/account']]) expect(nextAddress(given)).toBeUndefined()
  })

  test.each([
    '/account/recovery-codes',
    '/my-work',
    '/families/01a20ae7-f3b5-73a1-845c-df80ba4342fc/who-has-looked',
    '/administration/people?done=invited',
  ])('is a page of our own, exactly as given: %s', (address) => {
    expect(nextAddress(address)).toBe(address)
  })
})
