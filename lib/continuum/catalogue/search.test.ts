import { describe, expect, it } from 'vitest'
import { signs, strengths } from '../catalogue'
import { searchCatalogue } from './search'

const found = (query: string) => searchCatalogue(query).signs.map(({ id }) => id)

describe('searching the catalogue in plain words', () => {
  it.each([
    ['dv', 'domestic-abuse-repeated'],
    ['mum drinks', 'parental-substance-some'],
    ['dad hits', 'hurt-by-carer'],
    ['rent xyzzy', 'rent-arrears'],
    ['drinks', 'parental-substance-some'],
    ['hungry', 'food-often-lacking'],
    ['rent', 'rent-arrears'],
    ['autism', 'awaiting-neuro-assessment'],
    ['self harm', 'isolated-self-harm'],
    ['bruise', 'non-mobile-child-injury'],
    ['prison', 'parent-in-custody'],
    ['knife', 'weapon-carrying'],
    ['EXCLUDED', 'permanently-excluded'],
    ['passed between services', 'falls-between-services'],
  ])('“%s” finds %s', (query, id) => {
    expect(found(query)).toContain(id)
  })

  it('puts signs that say the word before signs that only touch on it', () => {
    expect(found('debt')[0]).toMatch(/debt/)
  })

  it('finds strengths as well', () => {
    expect(searchCatalogue('grandparents').strengths.map(({ id }) => id)).toContain('p-grandparents-active')
  })

  it('finds nothing for nothing, and nothing for nonsense', () => {
    expect(searchCatalogue('  the ')).toEqual({ signs: [], strengths: [] })
    expect(searchCatalogue('xyzzy')).toEqual({ signs: [], strengths: [] })
  })
})

describe('the catalogue', () => {
  it('has every id once, in plain words, with a prompt on every sign', () => {
    const ids = [...signs, ...strengths].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { label, note } of signs) {
      expect(label).not.toBe('')
      expect(note).not.toBe('')
    }
  })

  it('holds no level: levels belong to dated guidance', () => {
    for (const sign of signs) expect(Object.keys(sign)).not.toContain('level')
  })

  it('gives every strength something it may answer', () => {
    for (const { answers, engagement, verifiedOnly } of strengths)
      expect(answers.length > 0 || engagement || verifiedOnly).toBe(true)
  })
})
