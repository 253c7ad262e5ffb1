import { describe, expect, it } from 'vitest'
import { idFromShort, short, whoFromColumns, whoFromKey, whoKey } from './who'

const id = '018f3a52-77aa-7c3d-9b1e-0123456789ab'

describe('who someone is, in the name of a field', () => {
  it('is the same person when it comes back', () => {
    for (const who of [{ workerId: id }, { personId: id }]) expect(whoFromKey(whoKey(who))).toEqual(who)
  })

  it('never mistakes a worker for a family member', () => {
    expect(whoKey({ workerId: id })).not.toBe(whoKey({ personId: id }))
  })

  it('holds only letters and numbers, so that it may name a form field', () => {
    expect(whoKey({ personId: id })).toMatch(/^[a-z0-9]{33}$/)
  })

  it('is nobody when somebody made it up', () => {
    for (const text of ['', 'w', 'x018f3a5277aa7c3d9b1e0123456789ab', 'wDROP', id])
      expect(whoFromKey(text)).toBeUndefined()
  })

  it('shortens an id and back', () => {
    expect(idFromShort(short(id))).toBe(id)
    expect(idFromShort('not an id')).toBeUndefined()
  })

  it('is not told from two empty columns', () => {
    expect(() => whoFromColumns({ workerId: null, personId: null })).toThrow(RangeError)
  })
})
