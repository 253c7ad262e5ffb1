import { describe, expect, it } from 'vitest'
import { firstName, givenNames, initials, nameInFull, sortKey, surname } from './name'

describe('names are kept as people write them', () => {
  it.each([
    ['Tyler James Reid', 'Reid', 'TR', 'reid tyler james'],
    ['Zoë Łuczak', 'Łuczak', 'ZŁ', 'luczak zoe'],
    ['Jan van der Berg', 'van der Berg', 'JB', 'van der berg jan'],
    ['Aoife Smith-Jones', 'Smith-Jones', 'AS', 'smith jones aoife'],
    ['Prince', 'Prince', 'P', 'prince'],
    ['  Fatima   al Sayed ', 'al Sayed', 'FS', 'al sayed fatima'],
    ['van Berg', 'Berg', 'VB', 'berg van'],
    ['Robert De Niro', 'Niro', 'RN', 'niro robert de'],
    ['محمد علي', 'علي', 'مع', 'علي محمد'],
    ['“Bear” Grills', 'Grills', 'BG', 'grills bear'],
    ['', '', '', ''],
  ])('“%s”: filed under “%s”, initials %s, sorted as “%s”', (name, filed, letters, sorted) => {
    expect(surname(name)).toBe(filed)
    expect(initials(name)).toBe(letters)
    expect(sortKey(name)).toBe(sorted)
  })

  it('a letter of several characters stays whole in the initials', () => {
    expect(initials('নাসিমা বেগম')).toBe('নাবে')
  })

  it('given names are all but the surname', () => {
    expect(givenNames('Jan Piet van der Berg')).toEqual(['Jan', 'Piet'])
    expect(givenNames('Prince')).toEqual([])
  })

  it('someone is called by the name they use', () => {
    expect(firstName({ fullName: 'Danielle Reid', knownAs: 'Dani' })).toBe('Dani')
    expect(firstName({ fullName: 'Danielle Reid' })).toBe('Danielle')
    expect(firstName({ fullName: 'Danielle Reid', knownAs: ' ' })).toBe('Danielle')
  })

  it('in full, the name used day to day is shown only when it is another', () => {
    expect(nameInFull({ fullName: 'Matthew Read', knownAs: 'Ty' })).toBe('Matthew “Ty” Read')
    expect(nameInFull({ fullName: 'Matthew Read', knownAs: 'matthew' })).toBe('Matthew Read')
    expect(nameInFull({ fullName: 'Matthew Read' })).toBe('Matthew Read')
  })
})
