import { describe, expect, it } from 'vitest'
import { strangeBoxIn } from './own-boxes'

const boxes = ['well', 'action', 'next', 'nextTime', 'came']

describe('the boxes of a page that saves as you go', () => {
  it.each([
    'nextTime',
    'next-day',
    'next-month',
    'next-year',
    'well.0.words',
    'action.12.by-year',
    'came.w0123456789abcdef0123456789abcdef',
    '_rows.well',
  ])('are known by their names, in rows and days as well: %s', (name) => {
    expect(strangeBoxIn({ nextTime: '9am', [name]: 'x' }, boxes)).toBeUndefined()
  })

  it.each(['nextPlace', 'next-hour', 'wells.0.words', '_rows.people', 'id', 'constructor.came', 'cam'])(
    'are no others: %s',
    (name) => {
      expect(strangeBoxIn({ nextTime: '9am', [name]: 'x' }, boxes)).toBe(name)
    },
  )
})
