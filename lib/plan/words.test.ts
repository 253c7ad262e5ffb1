import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { latestScore, progressOf, scoreDays } from './progress'
import { inQuotes } from './quotes'
import type { ActionStatus, ActionView, OutcomeView } from './types'
import { openingOf, progressWords, scoreForFamily } from './words'

const october = day('2026-10-06')
const november = day('2026-11-03')

const outcome = (words: string, ...scores: number[]): OutcomeView => ({
  id: words,
  words,
  scores: scores.map((score, at) => ({ on: at === 0 ? october : november, score })),
})

const action = (status: ActionStatus): ActionView => ({
  id: status,
  words: 'Damp survey',
  owner: { key: 'w', name: 'Karen Whitlock', about: 'Canal Side Homes', side: 'team' },
  dueOn: november,
  status,
  statusWords: '',
  isMine: false,
})

const said = (outcomes: OutcomeView[], actions: ActionView[]) =>
  openingOf(outcomes, actions)
    .map(({ text }) => text)
    .join('')

describe('the sentence a plan opens with', () => {
  it('says what got easier, what did not, and what is late', () => {
    const outcomes = [outcome('School', 3, 7), outcome('Home', 2, 2), outcome('Money', 5, 4)]
    expect(said(outcomes, [action('late'), action('to-do'), action('done')])).toBe(
      'Life has got easier in 1 of 3 things since October 2026. Home has not changed. Money has got harder. 1 of 2 actions is late.',
    )
  })

  it('does not speak of change before anything was scored twice', () => {
    expect(said([outcome('School', 3)], [action('to-do')])).toBe(
      'You are working towards 1 thing. No action is late.',
    )
  })

  it('is plain about a plan with nothing in it', () => {
    expect(said([], [])).toBe('Nothing to work towards is written down yet. Nobody has an action yet.')
  })

  it('says when everything is done', () => {
    expect(said([outcome('School', 3)], [action('done'), action('dropped')])).toContain(
      'Every action is done.',
    )
  })
})

describe('how far something has come', () => {
  it.each([
    [[3, 7], 'Up from 3 to 7', '3, now 7'],
    [[2, 2], 'Still at 2', '2, still 2'],
    [[5, 4], 'Down from 5 to 4', '5, now 4'],
    [[5], 'At 5', '5'],
  ])('of %j is %s', (scores, words, forFamily) => {
    const progress = progressOf(outcome('School', ...scores))
    expect(progress && [progressWords(progress), scoreForFamily(progress)]).toEqual([words, forFamily])
  })

  it('is not known before the first score', () => {
    expect(progressOf(outcome('School'))).toBeUndefined()
    expect(latestScore(outcome('School', 3), day('2026-10-05'))).toBeUndefined()
  })

  it('has one column for each day anything was scored, and carries a score until the next', () => {
    expect(scoreDays([outcome('School', 3, 7), outcome('Home', 2)])).toEqual([october, november])
    expect(latestScore(outcome('Home', 2), november)).toBe(2)
  })
})

describe('somebody’s exact words', () => {
  it('stand between quote marks once', () => {
    expect(inQuotes(' One hot cup of tea ')).toBe('“One hot cup of tea”')
    expect(inQuotes('“One hot cup of tea”')).toBe('“One hot cup of tea”')
  })
})
