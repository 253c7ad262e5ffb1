import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay } from '@/tests/support/days'
import { day, monthsBetween } from './day'
import * as words from './words'

const today = day('2026-11-23')

describe('days in words', () => {
  it('in full on records and prints', () => {
    expect(words.dayWords(today)).toBe('23 November 2026')
    expect(words.fullDayWords(today)).toBe('Monday 23 November 2026')
    expect(words.monthWords(day('2014-10-12'))).toBe('October 2014')
  })
  it('short in lists, with the year when it is not this year', () => {
    expect(words.listDayWords(day('2026-11-24'), today)).toBe('Tue 24 Nov')
    expect(words.listDayWords(day('2025-03-04'), today)).toBe('Tue 4 Mar 2025')
    expect(words.shortDayWords(day('2026-09-08'), today)).toBe('8 Sep')
  })
  it.each([
    ['2026-11-22', 'Yesterday'],
    ['2026-11-23', 'Today'],
    ['2026-11-24', 'Tomorrow'],
    ['2026-11-26', 'Thu 26 Nov'],
  ])('%s is “%s” on Monday 23 November', (on, expected) => {
    expect(words.nearDayWords(day(on), today)).toBe(expected)
  })
  it.each([
    ['2026-11-02', '2026-11-20', '2 to 20 November 2026'],
    ['2026-11-28', '2026-12-03', '28 November to 3 December 2026'],
    ['2026-12-20', '2027-01-04', '20 December 2026 to 4 January 2027'],
    ['2026-11-02', '2026-11-02', '2 November 2026'],
  ])('%s to %s is “%s”', (from, to, expected) => {
    expect(words.rangeWords(day(from), day(to))).toBe(expected)
  })
})

describe('times in words', () => {
  it.each([
    ['2026-11-23T15:30:00Z', '3:30pm'],
    ['2026-11-23T12:00:00Z', 'noon'],
    ['2026-11-23T00:00:00Z', 'midnight'],
    ['2026-11-23T10:00:00Z', '10am'],
    ['2026-11-23T00:05:00Z', '12:05am'],
    ['2026-11-23T12:25:00Z', '12:25pm'],
    ['2026-07-01T11:00:00Z', 'noon'],
    ['2026-06-30T23:00:00Z', 'midnight'],
  ])('%s is %s', (instant, expected) => {
    expect(words.timeWords(new Date(instant))).toBe(expected)
  })
  it('say to the second when something was saved', () => {
    expect(words.exactTimeWords(new Date('2026-11-23T14:03:07Z'))).toBe('14:03:07')
    expect(words.instantWords(new Date('2026-07-01T13:30:00Z'))).toBe('1 July 2026 at 2:30pm')
  })
  it.each([
    ['00:00', 'Good morning'],
    ['11:59', 'Good morning'],
    ['12:00', 'Good afternoon'],
    ['17:59', 'Good afternoon'],
    ['18:00', 'Good evening'],
  ])('at %s one says %s', (time, expected) => {
    expect(words.greeting(new Date(`2026-11-23T${time}:00Z`))).toBe(expected)
  })
})

describe('ages in words', () => {
  it.each([
    ['2015-10-12', '11'],
    ['2024-11-23', '2'],
    ['2024-11-24', '23 months'],
    ['2026-10-23', '1 month'],
    ['2026-10-24', '4 weeks'],
    ['2026-11-16', '1 week'],
    ['2026-11-23', 'newborn'],
    ['2008-11-24', '17'],
  ])('born on %s is “%s” on 23 November 2026', (born, expected) => {
    expect(words.ageWords(day(born), today)).toBe(expected)
  })
  it('a child not yet born has the month they are due', () => {
    expect(words.unbornWords(day('2027-02-11'))).toBe('due February 2027')
  })
  it('a birthday on 29 February comes on 1 March in a common year', () => {
    expect(words.ageWords(day('2008-02-29'), day('2026-02-28'))).toBe('17')
    expect(words.ageWords(day('2008-02-29'), day('2026-03-01'))).toBe('18')
  })
  it('no age in years is ever said of a child under two, nor in months of anyone older', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (a, b) => {
        const [born, on] = a < b ? [a, b] : [b, a]
        expect(/^\d+$/.test(words.ageWords(born, on))).toBe(monthsBetween(born, on) >= 24)
      }),
    )
  })
})
