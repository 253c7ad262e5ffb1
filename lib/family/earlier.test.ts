import { expect, test } from 'vitest'
import { changedBoxes, earlierWords } from './earlier'

test('only a box that says something else is kept, and an empty one as empty', () => {
  const before = { school: 'Oakfield', gp: null, livesHere: true, bornOn: new Date('2017-03-14T00:00:00Z') }
  expect(changedBoxes(before, { ...before, gp: 'Larch Surgery', livesHere: null })).toEqual([
    ['livesHere', 'yes'],
    ['gp', undefined],
  ])
  expect(changedBoxes(before, { ...before })).toEqual([])
})

test('days, choices and empty boxes are said in words', () => {
  expect(earlierWords({ box: 'bornOn', before: '2017-03-14' })).toContain('14 March 2017')
  expect(earlierWords({ box: 'part', before: 'carer' })).toBe('Carer')
  expect(earlierWords({ box: 'gender', before: 'female' })).toBe('Female')
  expect(earlierWords({ box: 'school', before: undefined })).toBe('nothing was written')
})
