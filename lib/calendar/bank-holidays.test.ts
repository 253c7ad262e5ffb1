import { readFileSync } from 'node:fs'
import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { bankHolidays, isBankHoliday } from './bank-holidays'
import { day } from './day'

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
const independent = new Holidays('GB', 'ENG')

describe('the bank holidays of England', () => {
  it('are those the government lists, by day and name, 2012 to 2028', () => {
    const listed = readFileSync(new URL('./bank-holidays.gov-uk.csv', import.meta.url), 'utf8')
    const ours = years(2012, 2028).flatMap((year) =>
      bankHolidays(year).map(({ on, name }) => `${on},${name}`),
    )
    expect(ours).toEqual(listed.trim().split('\n').slice(1))
  })

  it.each(years(2015, 2035))('are those an independent library finds in %i', (year) => {
    const theirs = independent
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10))
      .filter((date) => new Date(date).getUTCDay() % 6 !== 0)
    expect(bankHolidays(year).map(({ on }) => on)).toEqual([...new Set(theirs)].sort())
  })

  it('never fall at a weekend and are never fewer than eight', () => {
    for (const year of years(1980, 2199)) {
      const days = bankHolidays(year).map(({ on }) => new Date(on).getUTCDay())
      expect(days.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([])
      expect(days.length).toBeGreaterThanOrEqual(8)
    }
  })

  it('include the days given once: a jubilee, a funeral, a coronation', () => {
    expect(['2022-06-03', '2022-09-19', '2023-05-08'].map((text) => isBankHoliday(day(text)))).toEqual([
      true,
      true,
      true,
    ])
    expect(isBankHoliday(day('2022-05-30'))).toBe(false)
  })
})
