import { describe, expect, it } from 'vitest'
import { formKeyOf } from './machinery'

describe('the key of a form', () => {
  it.each([
    ['01a2292c-05ed-70dd-825c-04ee8f5a027d', true],
    ['one\u0000two', false],
    ['x'.repeat(65), false],
    ['', false],
  ])('is one we could have made, or none: %j', (sent, isKey) => {
    const data = new FormData()
    data.set('_key', sent)
    expect(formKeyOf(data)).toBe(isKey ? sent : undefined)
  })
})
