import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { type ActionFacts, actionMay, actionStatus, actionStatusWords } from './status'

// A Tuesday.
const today = day('2026-11-24')
const facts = (more: Partial<ActionFacts> = {}): ActionFacts => ({
  startedOn: day('2026-11-02'),
  dueOn: day('2026-12-18'),
  ...more,
})
const at = new Date('2026-11-09T10:00:00Z')

describe('how an action stands', () => {
  it.each([
    ['to-do', 'To do', facts()],
    ['to-do', 'To do', facts({ lastSaid: 'not-yet' })],
    ['under-way', 'Under way', facts({ lastSaid: 'partly' })],
    ['soon', '3 working days left', facts({ dueOn: day('2026-11-27'), lastSaid: 'partly' })],
    ['soon', 'Today', facts({ dueOn: today })],
    ['late', '3 working days late', facts({ dueOn: day('2026-11-19') })],
    ['done', 'Done 9 Nov', facts({ dueOn: day('2026-11-03'), doneAt: at })],
    ['dropped', 'No longer needed', facts({ dueOn: day('2026-11-03'), droppedAt: at })],
  ] as const)('is %s: %s', (status, words, action) => {
    expect([actionStatus(action, today), actionStatusWords(action, today)]).toEqual([status, words])
  })

  it('lets nobody change what is done or no longer needed', () => {
    for (const status of ['done', 'dropped'] as const)
      expect(actionMay[status]).toEqual({ update: false, change: false })
  })
})
