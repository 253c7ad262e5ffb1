import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { birthProblem } from './birth-problem'

const today = day('2026-11-23')

test.each([
  [{ bornOn: today }, false],
  [{ bornOn: day('2026-11-24') }, true],
  [{ bornOn: day('1901-11-23') }, false],
  [{ bornOn: day('1015-10-12') }, true],
  [{ dueOn: day('2027-02-14') }, false],
  [{ dueOn: day('2028-02-14') }, true],
  [{ dueOn: day('2026-11-01') }, false],
  [{}, false],
])('%j asks again: %s', (birth, asks) => {
  expect(birthProblem(birth, today) !== undefined).toBe(asks)
})
