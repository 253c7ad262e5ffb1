import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { notWith, purposes, type Saying, yesTo } from './purposes'
import { agenciesCovered, narrowedBy } from './rules'
import type { Answered } from './types'

const answer = (personId: string | undefined, hour: number, more: Partial<Answered>): Answered => ({
  personId,
  answer: 'agreed',
  mayDecide: true,
  answeredOn: day('2026-11-06'),
  recordedAt: new Date(Date.UTC(2026, 10, 6, hour)),
  says: [],
  ...more,
})

const toWork = (...agencies: string[]): Saying[] => agencies.flatMap((agency) => yesTo(agency, ['work']))
const toKnow = (...agencies: string[]): Saying[] => agencies.flatMap((agency) => yesTo(agency, ['know']))
const covered = (answers: readonly Answered[], purpose: 'know' | 'work' | 'ask' = 'work') => [
  ...agenciesCovered(answers, purpose),
]

describe('the agencies a family’s answers cover', () => {
  it('are those somebody says yes to, for what they say yes to', () => {
    const answers = [
      answer('dani', 9, { says: [...toWork('school'), ...toKnow('housing'), ...yesTo('gp', ['ask'])] }),
    ]
    expect(covered(answers, 'work')).toEqual(['school'])
    expect(covered(answers, 'know')).toEqual(['school', 'housing'])
    expect(covered(answers, 'ask')).toEqual(['gp'])
  })

  it('follow each person’s newest answer only', () => {
    const first = answer('dani', 9, { says: toWork('housing') })
    const then = answer('dani', 10, { says: toWork('school') })
    expect(covered([then, first])).toEqual(['school'])
  })

  it('end when the one who agreed takes it back', () => {
    const answers = [answer('dani', 9, { says: toWork('housing') }), answer('dani', 10, { answer: 'ended' })]
    for (const purpose of purposes) expect(covered(answers, purpose)).toEqual([])
  })

  it('leave out an agency that anyone says "not with" to', () => {
    const answers = [
      answer('dani', 9, { says: toWork('housing', 'school') }),
      answer('tyler', 10, { answer: 'part', says: [...toWork('school'), ...notWith('housing')] }),
    ]
    expect(covered(answers)).toEqual(['school'])
  })

  it('are for the narrower purpose where two adults differ, whoever of them answered first', () => {
    const wide = answer('dani', 9, { says: toWork('housing') })
    const narrow = answer('craig', 10, { answer: 'part', says: toKnow('housing') })
    for (const answers of [
      [wide, narrow],
      [
        { ...wide, recordedAt: narrow.recordedAt },
        { ...narrow, recordedAt: wide.recordedAt },
      ],
    ]) {
      expect(covered(answers, 'work')).toEqual([])
      expect(covered(answers, 'know')).toEqual(['housing'])
    }
  })

  it('are not undone for one parent by the other saying no to help', () => {
    const answers = [
      answer('dani', 9, { says: toWork('housing') }),
      answer('craig', 10, { answer: 'refused' }),
    ]
    expect(covered(answers)).toEqual(['housing'])
  })

  it('are not opened by a young child’s yes, though her no counts', () => {
    const yes = answer('maisie', 9, { mayDecide: false, says: toWork('housing') })
    expect(covered([yes], 'know')).toEqual([])
    const no = answer('maisie', 10, { mayDecide: false, answer: 'part', says: notWith('housing') })
    expect(covered([answer('dani', 9, { says: toWork('housing') }), no], 'know')).toEqual([])
  })

  it('follow the day an answer was given, not the day it was typed', () => {
    const typedLater = answer('dani', 12, { answeredOn: day('2026-11-01'), says: toWork('housing') })
    expect(covered([answer('dani', 9, { says: toWork('school') }), typedLater])).toEqual(['school'])
  })

  it('are none when nobody could safely be asked', () => {
    expect(covered([answer(undefined, 9, { answer: 'not-safe-to-ask' })], 'know')).toEqual([])
  })

  const aSaying = fc.constantFrom('x', 'y', 'z').chain((agency) =>
    fc.oneof(
      fc.constant(notWith(agency)),
      fc.subarray([...purposes], { minLength: 1 }).map((chosen) => yesTo(agency, chosen)),
    ),
  )
  const anyAnswer = fc.record({
    personId: fc.constantFrom('a', 'b', 'c', undefined),
    answer: fc.constantFrom('agreed', 'part', 'refused', 'not-safe-to-ask', 'ended'),
    mayDecide: fc.boolean(),
    answeredOn: fc.constant(day('2026-11-06')),
    recordedAt: fc.integer({ min: 0, max: 50 }).map((at) => new Date(at * 1_000)),
    says: fc
      .uniqueArray(aSaying, { selector: ([first]) => first?.agencyId })
      .map((each): Saying[] => each.flat()),
  })
  const last = { answeredOn: day('2026-11-06'), recordedAt: new Date(99_000) }

  it('never grow when somebody takes their answer back, unless it was a no they took back', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer), fc.constantFrom('a', 'b', 'c'), (answers, personId) => {
        const yesOnly = answers.map((one) => ({ ...one, says: one.says.filter(({ mayShare }) => mayShare) }))
        const ended: Answered = { ...last, personId, answer: 'ended', mayDecide: true, says: [] }
        for (const purpose of purposes) {
          const before = agenciesCovered(yesOnly, purpose)
          const after = agenciesCovered([...yesOnly, ended], purpose)
          expect([...after].every((agency) => before.has(agency))).toBe(true)
        }
      }),
    )
  })

  it('never let an agency work with a family it may not know of', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer), (answers) => {
        const knowing = agenciesCovered(answers, 'know')
        for (const agency of agenciesCovered(answers, 'work')) expect(knowing.has(agency)).toBe(true)
      }),
    )
  })

  it('are covered for nothing that anybody’s newest answer says no to', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer), fc.constantFrom('x', 'y'), (answers, agencyId) => {
        const no: Answered = {
          ...last,
          personId: 'the last to speak',
          answer: 'part',
          mayDecide: false,
          says: notWith(agencyId),
        }
        for (const purpose of purposes) {
          expect(agenciesCovered([...answers, no], purpose).has(agencyId)).toBe(false)
        }
      }),
    )
  })

  it('say what an answer took away, agency by agency, and nothing where it took nothing', () => {
    const wide = answer('dani', 9, { says: toWork('housing', 'school') })
    const narrower = answer('dani', 10, { answer: 'part', says: [...toKnow('housing'), ...toWork('school')] })
    expect(narrowedBy([wide], [wide, narrower])).toEqual(new Map([['housing', ['work']]]))
    expect(narrowedBy([wide], [wide]).size).toBe(0)
    expect(narrowedBy([], [wide]).size).toBe(0)
  })
})
