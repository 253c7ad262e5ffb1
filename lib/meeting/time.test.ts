import { describe, expect, it } from 'vitest'
import { parseTime, timeOfDayWords } from './time'

describe('a time as people write it', () => {
  it.each([
    ['3:30pm', 15, 30],
    ['3.30 pm', 15, 30],
    ['15:30', 15, 30],
    ['3pm', 15, 0],
    ['3:30', 15, 30],
    ['9', 9, 0],
    ['12am', 0, 0],
    ['12pm', 12, 0],
    ['noon', 12, 0],
    ['8:05 a.m.', 8, 5],
  ])('reads %s', (text, hour, minute) => {
    expect(parseTime(text)).toEqual({ hour, minute })
  })

  it.each(['', 'soon', '25:00', '13pm', '3:70', '0pm'])('does not guess at %j', (text) => {
    expect(parseTime(text)).toBeUndefined()
  })

  it('says a time back so that it is read the same again', () => {
    for (let hour = 0; hour < 24; hour += 1)
      for (const minute of [0, 5, 30, 59])
        expect(parseTime(timeOfDayWords({ hour, minute }))).toEqual({ hour, minute })
  })
})
