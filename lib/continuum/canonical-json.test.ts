import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'

it('equal values are equal bytes, whatever the order of their keys, and lists keep theirs', () => {
  expect(canonicalJson({ b: [2, 1, { d: null, c: 'é' }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[2,1,{"c":"é","d":null}]}',
  )
  expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }))
  expect(canonicalJson({ a: 1 }, 2)).toBe('{\n  "a": 1\n}')
})
