import { addDays, type Day, dayOf, parseDay, weekdayOf } from './day'

/** A day off in England and what it is called. */
export type BankHoliday = { readonly on: Day; readonly name: string }

/**
 * The bank holidays of England in a year, in order.
 *
 * Source: Banking and Financial Dealings Act 1971, schedule 1, and royal proclamations, as listed at
 * gov.uk/bank-holidays. Checked against that list for 2012–2028 and an independent library to 2035.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const days = [...usualHolidays(year).filter(({ on }) => !(on in movedAway)), ...proclaimedIn(year)]
  return days.sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Whether banks and offices in England are closed that day by bank holiday; weekends are not counted. */
export function isBankHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  const known = remembered.get(year) ?? new Set(bankHolidays(year).map(({ on }) => on))
  remembered.set(year, known)
  return known.has(day)
}

// The answer for a year never changes while the program runs.
const remembered = new Map<number, ReadonlySet<Day>>()

function usualHolidays(year: number): BankHoliday[] {
  const easter = easterSunday(year)
  return [
    { on: nextWorkday(dayOf({ year, month: 1, day: 1 })), name: 'New Year’s Day' },
    { on: addDays(easter, -2), name: 'Good Friday' },
    { on: addDays(easter, 1), name: 'Easter Monday' },
    { on: mondayOnOrAfter(dayOf({ year, month: 5, day: 1 })), name: 'Early May bank holiday' },
    { on: mondayOnOrAfter(dayOf({ year, month: 5, day: 25 })), name: 'Spring bank holiday' },
    { on: mondayOnOrAfter(dayOf({ year, month: 8, day: 25 })), name: 'Summer bank holiday' },
    ...christmas(year),
  ]
}

/** When either day falls at a weekend, its substitute comes after whichever of the two does not. */
function christmas(year: number): BankHoliday[] {
  const christmasDay = dayOf({ year, month: 12, day: 25 })
  const boxingDay = addDays(christmasDay, 1)
  const [first, second] = [nextWorkday(christmasDay), nextWorkday(boxingDay)]
  if (first !== second) return named(first, second)
  return first === boxingDay ? named(addDays(first, 1), second) : named(first, addDays(first, 1))
}

function named(christmasDay: Day, boxingDay: Day): BankHoliday[] {
  return [
    { on: christmasDay, name: 'Christmas Day' },
    { on: boxingDay, name: 'Boxing Day' },
  ]
}

/** Bank holidays given up for a proclaimed one, by the day they would have fallen on. */
const movedAway: Readonly<Record<string, string>> = {
  '2012-05-28': 'to 4 June, for the Diamond Jubilee',
  '2020-05-04': 'to 8 May, for the 75th anniversary of VE Day',
  '2022-05-30': 'to 2 June, for the Platinum Jubilee',
}

const proclaimed: Readonly<Record<string, string>> = {
  '2011-04-29': 'Wedding of Prince William and Catherine Middleton',
  '2012-06-04': 'Spring bank holiday',
  '2012-06-05': 'Queen’s Diamond Jubilee',
  '2020-05-08': 'Early May bank holiday (VE day)',
  '2022-06-02': 'Spring bank holiday',
  '2022-06-03': 'Platinum Jubilee bank holiday',
  '2022-09-19': 'Bank Holiday for the State Funeral of Queen Elizabeth II',
  '2023-05-08': 'Bank holiday for the coronation of King Charles III',
}

function proclaimedIn(year: number): BankHoliday[] {
  return Object.entries(proclaimed).flatMap(([text, name]) => {
    const on = parseDay(text)
    return on && text.startsWith(String(year)) ? [{ on, name }] : []
  })
}

function nextWorkday(day: Day): Day {
  return weekdayOf(day) > 5 ? mondayOnOrAfter(day) : day
}

function mondayOnOrAfter(day: Day): Day {
  return addDays(day, (8 - weekdayOf(day)) % 7)
}

/** The Gregorian reckoning in its anonymous form (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const golden = year % 19
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const marchDays = epact + toSunday - 7 * late + 114
  return dayOf({ year, month: Math.floor(marchDays / 31), day: (marchDays % 31) + 1 })
}
