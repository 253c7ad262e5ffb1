import { describe, expect, it } from 'vitest'
import { exploreView } from './view'

const view = (address: string, asOf = '2026-11-24') => exploreView(new URLSearchParams(address), asOf)
const differenceOf = (address: string, about: string) => {
  const seen = view(address)
  return seen.problems ? undefined : seen.differences.find((each) => each.about === about)
}

describe('exploring', () => {
  it('says in a sentence where all the areas agree', () => {
    expect(view('indicatorIds=hurt-by-carer&childSeen=yes')).toMatchObject({
      opening: 'All the areas suggest the same: Child protection (section 47).',
    })
  })

  it('says who parts from whom over a young person of 19, and on whose word', () => {
    const address = 'ageYears=19&send=no&unmetNeeds=2&agenciesNeeded=2&childSeen=yes'
    expect(view(address)).toMatchObject({ opening: expect.stringContaining('The areas part.') })
    const kinds = differenceOf(address, 'The kind of help')
    expect(kinds?.sides.map(({ areas }) => areas)).toEqual([
      'Sandwell, Dudley and Telford & Wrekin',
      'Walsall',
    ])
    expect(kinds?.sides[1]?.because[0]?.says).toBe('Early help reaches below: 20 years')
    expect(kinds?.sides[1]?.because[0]?.source).toContain('Walsall')
  })

  it('compares how social care is asked only where it is to be asked', () => {
    expect(
      differenceOf('indicatorIds=hurt-by-carer', 'How social care is asked')?.sides.length,
    ).toBeGreaterThan(1)
    expect(
      differenceOf('indicatorIds=few-friends&unmetNeeds=1&agenciesNeeded=1', 'How social care is asked'),
    ).toBeUndefined()
  })

  it('names a source for every side of every difference but the camp the others are held against', () => {
    const seen = view(
      'indicatorIds=severe-absence&indicatorIds=no-safe-network&unmetNeeds=3&agenciesNeeded=3',
    )
    if (seen.problems) throw new Error('refused')
    for (const { about, sides } of seen.differences) {
      for (const { because } of sides.slice(about === 'The kind of help' ? 1 : 0)) {
        expect(because.length).toBeGreaterThan(0)
      }
    }
  })

  it('uses the guidance of the day: before 2 December 2023 Sandwell asks by a form', () => {
    const before = view('indicatorIds=hurt-by-carer', '2023-12-01')
    expect(before.problems ? [] : before.areas.map(({ area, version }) => `${area} ${version}`)).toContain(
      'Sandwell 2022-04-01',
    )
  })

  it('gives no answer to what cannot be, and says what is wrong with it', () => {
    expect(view('ageYears=200').problems?.[0]).toMatch(/^ageYears: Must be a number of years from 0 to 120/)
  })
})
