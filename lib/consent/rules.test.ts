import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { agenciesCovered } from './rules'
import type { Answered } from './types'

const answer = (personId: string | undefined, hour: number, more: Partial<Answered>): Answered => ({
  personId,
  answer: 'agreed',
  mayDecide: true,
  answeredOn: day('2026-11-06'),
  recordedAt: new Date(Date.UTC(2026, 10, 6, hour)),
  mayShare: [],
  mustNotShare: [],
  ...more,
})

describe('the agencies a family’s answers cover', () => {
  it('are those somebody says yes to', () => {
    expect([...agenciesCovered([answer('dani', 9, { mayShare: ['housing', 'school'] })])]).toEqual([
      'housing',
      'school',
    ])
  })

  it('follow each person’s newest answer only', () => {
    const first = answer('dani', 9, { mayShare: ['housing'] })
    const then = answer('dani', 10, { mayShare: ['school'] })
    expect([...agenciesCovered([then, first])]).toEqual(['school'])
  })

  it('end when the one who agreed takes it back', () => {
    const answers = [answer('dani', 9, { mayShare: ['housing'] }), answer('dani', 10, { answer: 'ended' })]
    expect(agenciesCovered(answers).size).toBe(0)
  })

  it('leave out an agency that anyone says "not with" to', () => {
    const answers = [
      answer('dani', 9, { mayShare: ['housing', 'school'] }),
      answer('tyler', 10, { answer: 'part', mayShare: ['school'], mustNotShare: ['housing'] }),
    ]
    expect([...agenciesCovered(answers)]).toEqual(['school'])
  })

  it('are not undone for one parent by the other saying no to help', () => {
    const answers = [answer('dani', 9, { mayShare: ['housing'] }), answer('craig', 10, { answer: 'refused' })]
    expect([...agenciesCovered(answers)]).toEqual(['housing'])
  })

  it('are not opened by a young child’s yes, though her no counts', () => {
    const yes = answer('maisie', 9, { mayDecide: false, mayShare: ['housing'] })
    expect(agenciesCovered([yes]).size).toBe(0)
    const no = answer('maisie', 10, { mayDecide: false, answer: 'part', mustNotShare: ['housing'] })
    expect(agenciesCovered([answer('dani', 9, { mayShare: ['housing'] }), no]).size).toBe(0)
  })

  it('follow the day an answer was given, not the day it was typed', () => {
    const typedLater = answer('dani', 12, { answeredOn: day('2026-11-01'), mayShare: ['housing'] })
    expect([...agenciesCovered([answer('dani', 9, { mayShare: ['school'] }), typedLater])]).toEqual([
      'school',
    ])
  })

  it('are none when nobody could safely be asked', () => {
    expect(agenciesCovered([answer(undefined, 9, { answer: 'not-safe-to-ask' })]).size).toBe(0)
  })

  const anyAnswer = fc.record({
    personId: fc.constantFrom('a', 'b', 'c', undefined),
    answer: fc.constantFrom('agreed', 'part', 'refused', 'not-safe-to-ask', 'ended'),
    mayDecide: fc.boolean(),
    answeredOn: fc.constant(day('2026-11-06')),
    recordedAt: fc.integer({ min: 0, max: 50 }).map((at) => new Date(at * 1_000)),
    mayShare: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
    mustNotShare: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
  })

  it('never grow when somebody takes their answer back', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer), fc.constantFrom('a', 'b', 'c'), (answers, personId) => {
        const before = agenciesCovered(answers.map((one) => ({ ...one, mustNotShare: [] })))
        const ended: Answered = {
          personId,
          answer: 'ended',
          mayDecide: true,
          answeredOn: day('2026-11-06'),
          recordedAt: new Date(99_000),
          mayShare: [],
          mustNotShare: [],
        }
        const after = agenciesCovered([...answers.map((one) => ({ ...one, mustNotShare: [] })), ended])
        expect([...after].every((agency) => before.has(agency))).toBe(true)
      }),
    )
  })
})
