import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { addDays, type Day, day, partsOf } from '@/lib/calendar/day'
import { requiredDay } from './date'
import { boxesOfDay, dayFromBoxes } from './date-boxes'
import { parseForm } from './parse-form'

describe('a date as people type it', () => {
  test.each([
    ['27', '3', '2019', '2019-03-27'],
    [' 27 ', '03', '2019', '2019-03-27'],
    ['27', 'March', '2019', '2019-03-27'],
    ['27', 'sept.', '19', '2019-09-27'],
    ['27/03/2019', '', '', '2019-03-27'],
    ['27/03/19', '', '', '2019-03-27'],
    ['27 3 2019', '', '', '2019-03-27'],
    ['27.3.2019', '', '', '2019-03-27'],
    ['27th March 2019', '', '', '2019-03-27'],
    ['2019-03-27', '', '', '2019-03-27'],
    ['1', '1', '85', '1985-01-01'],
    ['29', '2', '2024', '2024-02-29'],
  ])('%s | %s | %s is %s', (dayBox, month, year, expected) => {
    expect(read(dayBox, month, year)).toBe(expected)
    expect(dayFromBoxes({ day: dayBox, month, year })).toBe(expected)
  })

  test.each([
    ['20', '21', '2026', 'on-month', 'The month must be a number from 1 to 12'],
    ['20', '', '2026', 'on-month', 'The month must be a number from 1 to 12'],
    ['32', '1', '2026', 'on-day', 'The day must be a number from 1 to 31'],
    ['', '1', '2026', 'on-day', 'The day must be a number from 1 to 31'],
    ['1', '1', '', 'on-year', 'The year must have 4 numbers, like 2019'],
    ['1', '1', '202', 'on-year', 'The year must have 4 numbers, like 2019'],
    ['30', '2', '2026', 'on', 'Enter a real date, like 27 3 2019'],
    ['29', '2', '2025', 'on', 'Enter a real date, like 27 3 2019'],
    ['yesterday', '', '', 'on-day', 'The day must be a number from 1 to 31'],
    ['', '', '', 'on', 'Enter the day you met'],
  ])('%s | %s | %s is wrong at %s: %s', (dayBox, month, year, field, message) => {
    expect(read(dayBox, month, year)).toEqual({ field, message })
  })

  test('every day written into three boxes is read back as the same day', () => {
    const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1900-01-01'), days))
    fc.assert(
      fc.property(anyDay, (known: Day) => {
        const boxes = boxesOfDay(known)
        expect(read(boxes.day, boxes.month, boxes.year)).toBe(known)
        const { day: dayOfMonth, month, year } = partsOf(known)
        expect(read(`${dayOfMonth}/${month}/${year}`, '', '')).toBe(known)
      }),
    )
  })
})

function read(dayBox: string, month: string, year: string) {
  const data = new FormData()
  data.append('on-day', dayBox)
  data.append('on-month', month)
  data.append('on-year', year)
  const parsed = parseForm(z.strictObject({ on: requiredDay('Enter the day you met') }), data)
  return parsed.ok ? parsed.value.on : parsed.state.errors[0]
}
