import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import {
  bornBetween,
  emptyFindForm,
  type FindForm,
  readFindForm,
  searchWordsBack,
  sortIntoForm,
  spellings,
} from './find-form'

const today = day('2026-11-23')
const read = (form: Partial<FindForm>) => readFindForm({ ...emptyFindForm, ...form }, today)

describe('an age or a date of birth, however it is typed', () => {
  test.each([
    ['11', { ageYears: 11 }],
    ['11 years', { ageYears: 11 }],
    ['14 months', { ageYears: 1 }],
    ['2015', { ageYears: 11 }],
    ['12 10 2015', { bornOn: '2015-10-12' }],
    ['12/10/15', { bornOn: '2015-10-12' }],
    ['12 October 2015', { bornOn: '2015-10-12' }],
    ['2015-10-12', { bornOn: '2015-10-12' }],
  ])('%s', (birth, meant) => {
    expect(read({ birth })).toEqual({ search: meant })
  })

  test.each(['banana', '31 2 2015', '300'])('%s is asked about again', (birth) => {
    expect(read({ birth })).toMatchObject({ problems: [{ field: 'birth' }] })
  })
})

test('a postcode is told from a street, and an NHS number from a pupil number', () => {
  expect(read({ place: 'as1 2ab' })).toEqual({ search: { postcode: 'AS1 2AB' } })
  expect(read({ place: 'Larch Court' })).toEqual({ search: { street: 'Larch Court' } })
  expect(read({ number: '999 000 0018' })).toEqual({ search: { nhsNumber: '9990000018' } })
  expect(read({ number: 'b801200005001' })).toMatchObject({ search: { upn: 'B801200005001' } })
  expect(read({ number: '12345' })).toMatchObject({ problems: [{ field: 'number' }] })
})

test('an empty form says to enter something', () => {
  expect(read({ name: '  ' })).toMatchObject({ problems: [{ field: 'name' }] })
})

describe('the one box in the band', () => {
  test.each([
    ['ty reed, 11', { name: 'ty reed', birth: '11' }],
    ['ty reed 12/10/2015', { name: 'ty reed', birth: '12/10/2015' }],
    ['Siobhán', { name: 'Siobhán' }],
    ['AS1 2AB', { place: 'AS1 2AB' }],
    ['999 000 0018', { number: '999 000 0018' }],
  ])('%s', (text, sorted) => {
    expect(sortIntoForm(text)).toEqual({ ...emptyFindForm, ...sorted })
  })
})

test('an identifier is never said back', () => {
  expect(searchWordsBack({ ...emptyFindForm, name: 'ty', number: '999 000 0018' })).toBe('ty, a number')
})

test('a nickname widens the search; a rough age reaches a year either side', () => {
  expect(spellings('Ty Reed')).toEqual([expect.stringMatching(/^ty tyler\b/), 'reed'])
  expect(bornBetween({ ageYears: 11 }, today)).toEqual({ first: '2013-11-24', last: '2016-11-23' })
})
