import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { aRecentDay } from '@/tests/support/days'
import type { Sought } from './comparison'
import { type Closeness, compareMatches, match } from './match'
import { parseNhsNumber } from './nhs-number'
import type { Identity } from './types'

const today = day('2026-11-23')
const tyler: Identity = { fullName: 'Tyler Reid', bornOn: day('2015-10-12'), postcode: 'AS1 2AB' }
const nhs = (text: string) => parseNhsNumber(text) ?? undefined

describe('looking for “ty reed, 11”', () => {
  const sought: Sought = { fullName: 'ty reed', ageYears: 11 }
  it.each<[string, Identity, Closeness, string[]]>([
    [
      'Tyler Reid',
      tyler,
      'very-likely',
      ['“Reid” sounds like “reed”.', '“ty” is often used for “Tyler”.', 'Age fits.'],
    ],
    [
      'Tyrese Reed',
      { fullName: 'Tyrese Reed', bornOn: day('2014-06-30') },
      'possible',
      ['Surname is the same.', '“Tyrese” begins with “ty”.', 'A year older.'],
    ],
    [
      'Matthew “Ty” Read',
      { fullName: 'Matthew Read', knownAs: 'Ty', bornOn: day('2016-01-08') },
      'less-likely',
      ['“Read” sounds like “reed”.', 'Known as “Ty”.', 'A year younger.'],
    ],
  ])('finds %s, and says how close and why', (_name, recorded, closeness, reasons) => {
    expect(match(sought, recorded, today)).toMatchObject({ closeness, reasons })
  })
})

describe('one person written differently', () => {
  it.each<[string, Sought, Identity, Closeness]>([
    ['day and month swapped', { fullName: 'Tyler Reid', bornOn: day('2015-12-10') }, tyler, 'very-likely'],
    [
      'one figure of the birthday wrong',
      { fullName: 'Tyler Reid', bornOn: day('2015-10-13') },
      tyler,
      'very-likely',
    ],
    ['names the other way round', { fullName: 'Reid Tyler', bornOn: tyler.bornOn }, tyler, 'very-likely'],
    ['a letter missing', { fullName: 'Tylr Reid', bornOn: tyler.bornOn }, tyler, 'very-likely'],
    ['neighbouring letters swapped', { fullName: 'Tlyer Reid', bornOn: tyler.bornOn }, tyler, 'very-likely'],
    [
      'a name that sounds the same',
      { fullName: 'Kayden Pryce', ageYears: 9 },
      { fullName: 'Caden Price', bornOn: day('2017-03-04') },
      'very-likely',
    ],
    [
      'another spelling',
      { fullName: 'Mohammed Hussein', ageYears: 9 },
      { fullName: 'Muhammad Hussain', bornOn: day('2017-03-04') },
      'very-likely',
    ],
    [
      'a short name',
      { fullName: 'Dani Reid', ageYears: 34 },
      { fullName: 'Danielle Reid', bornOn: day('1992-03-04') },
      'very-likely',
    ],
    [
      'half of a double-barrelled name',
      { fullName: 'Aoife Jones', ageYears: 9 },
      { fullName: 'Aoife Smith-Jones', bornOn: day('2017-03-04') },
      'very-likely',
    ],
    [
      'no accents',
      { fullName: 'zofia wisniewska', ageYears: 9 },
      { fullName: 'Zofia Wiśniewska', bornOn: day('2017-03-04') },
      'very-likely',
    ],
    [
      'a new surname at the same address',
      { fullName: 'Tyler Mullen', bornOn: tyler.bornOn, postcode: 'as12ab' },
      tyler,
      'very-likely',
    ],
    ['a new surname elsewhere', { fullName: 'Tyler Mullen', bornOn: tyler.bornOn }, tyler, 'possible'],
    ['only a name', { fullName: 'Tyler Reid' }, tyler, 'possible'],
    ['only a first name', { fullName: 'Tyler' }, tyler, 'less-likely'],
    [
      'a baby now born',
      { fullName: 'Baby Hughes', bornOn: day('2027-02-01') },
      { fullName: 'Baby Hughes', dueOn: day('2027-02-11') },
      'very-likely',
    ],
  ])('%s', (_what, sought, recorded, closeness) => {
    expect(match(sought, recorded, today)?.closeness).toBe(closeness)
  })
})

describe('someone known by one name only', () => {
  const zosia: Identity = { fullName: 'Zosia', bornOn: day('2015-01-07') }
  it.each<[string, Sought]>([
    ['the same name alone', { fullName: 'Zosia', bornOn: zosia.bornOn }],
    ['the name it is short for, with a surname', { fullName: 'Zofia Nowak', bornOn: zosia.bornOn }],
  ])('is possibly the child with the same birthday under %s', (_written, sought) => {
    expect(match(sought, zosia, today)?.closeness).toBe('possible')
  })
})

describe('two people who look like one', () => {
  it.each<[string, Sought, Identity]>([
    ['twins', { fullName: 'Maisie Reid', bornOn: tyler.bornOn, postcode: 'AS1 2AB' }, tyler],
    ['a father with his son’s name', { fullName: 'Tyler Reid', bornOn: day('1988-04-06') }, tyler],
    ['namesakes of different ages', { fullName: 'Tyler Reid', ageYears: 6 }, tyler],
    [
      'namesakes with NHS numbers of their own',
      { ...tyler, nhsNumber: nhs('9990000018') },
      { ...tyler, nhsNumber: nhs('9990000026') },
    ],
  ])('%s are never more than less likely', (_what, sought, recorded) => {
    expect(match(sought, recorded, today)?.closeness).toBe('less-likely')
  })

  it('people with nothing in common are not shown at all', () => {
    expect(match({ fullName: 'Amina Yusuf', ageYears: 30 }, tyler, today)).toBeUndefined()
    expect(match({ fullName: 'Ruth Ellery', ageYears: 11 }, tyler, today)).toBeUndefined()
    expect(match({}, tyler, today)).toBeUndefined()
  })
})

describe('an identifier', () => {
  const recorded: Identity = { ...tyler, nhsNumber: nhs('9990000018') }
  it('finds the person whatever else is missing', () => {
    const found = match({ nhsNumber: nhs('9990000018') }, recorded, today)
    expect(found).toMatchObject({ closeness: 'very-likely', reasons: ['NHS number is the same.'] })
  })
  it('on someone of another name and birthday is only possible: it may be on the wrong page', () => {
    const sought: Sought = {
      fullName: 'Amina Yusuf',
      bornOn: day('1990-01-01'),
      nhsNumber: nhs('9990000018'),
    }
    expect(match(sought, recorded, today)?.closeness).toBe('possible')
  })
})

describe('any two records', () => {
  const name = fc.constantFrom(
    'Tyler Reid',
    'Ty Reed',
    'Reid Tyler',
    'Zofia Nowak',
    'Zosia',
    'Mohammed Ali Khan',
    'علي',
    '',
  )
  const person = fc.record(
    {
      fullName: name,
      bornOn: aRecentDay(),
      postcode: fc.constantFrom('AS1 2AB', 'as1 2ab', 'AS1 9ZZ', 'nowhere'),
    },
    { requiredKeys: ['fullName'] },
  )

  it('a record always matches itself as closely as its own details allow, and never without a reason', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        const itself = match(a, a, today)
        const other = match(a, b, today)
        if (a.bornOn !== undefined && a.fullName.includes(' ')) expect(itself?.closeness).toBe('very-likely')
        if (other) expect(other.reasons.length).toBeGreaterThan(0)
        if (itself && other) expect(compareMatches(itself, other)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('learning that the birthdays agree never makes a match weaker', () => {
    fc.assert(
      fc.property(person, person, aRecentDay(), (a, b, bornOn) => {
        const { bornOn: _a, ...without } = a
        const before = match(without, { ...b, bornOn }, today)
        const after = match({ ...without, bornOn }, { ...b, bornOn }, today)
        if (before) expect(after && compareMatches(after, before)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })
})
