import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addYears, type Day, day, fromEpochDay, partsOf, toEpochDay } from '@/lib/calendar/day'
import { dueOf, isOver } from './rules'
import type { KeptFacts, Periods } from './types'

const usual: Periods = { birth: 25, closing: 6, writing: 6 }
const child = (bornOn?: string, more: { dueOn?: Day } = {}) => ({
  ...(bornOn && { bornOn: day(bornOn) }),
  ...more,
  writtenOn: day('2020-05-01'),
})
const helped = (children: KeptFacts['children'], closedOn = '2021-03-31'): KeptFacts => ({
  children,
  episodes: [{ closedOn: day(closedOn) }],
  writtenOn: day('2020-05-01'),
})

describe('a record', () => {
  it('is kept until the youngest child’s 25th birthday', () => {
    expect(dueOf(helped([child('2009-07-02'), child('2014-11-20')]), usual)).toEqual({
      countsFrom: 'birth',
      countedOn: '2014-11-20',
      years: 25,
      dueOn: '2039-11-20',
    })
  })

  it('is kept for six years after help ended, where that is later', () => {
    expect(dueOf(helped([child('1996-01-05')], '2021-03-31'), usual)).toMatchObject({
      countsFrom: 'closing',
      dueOn: '2027-03-31',
    })
  })

  it('counts from the last time help ended', () => {
    const twice = {
      ...helped([]),
      episodes: [{ closedOn: day('2012-01-01') }, { closedOn: day('2019-06-30') }],
    }
    expect(dueOf({ ...twice, writtenOn: day('2011-01-01') }, usual)?.dueOn).toBe('2025-06-30')
  })

  it('of adults only is kept for six years after help ended', () => {
    expect(dueOf(helped([]), usual)).toMatchObject({ countsFrom: 'closing', dueOn: '2027-03-31' })
  })

  it('of a baby not born yet counts from the day it is due', () => {
    expect(dueOf(helped([child(undefined, { dueOn: day('2021-04-10') })]), usual)?.dueOn).toBe('2046-04-10')
  })

  it('of a child whose birthday nobody knows counts from the day they were written down, never sooner', () => {
    expect(dueOf(helped([child()]), usual)).toMatchObject({ countedOn: '2020-05-01', dueOn: '2045-05-01' })
  })

  it('of a child born on 29 February is over on 28 February where there is no 29th', () => {
    expect(dueOf(helped([child('2012-02-29')]), usual)?.dueOn).toBe('2037-02-28')
    expect(dueOf(helped([child('2012-02-29')]), { ...usual, birth: 24 })?.dueOn).toBe('2036-02-29')
  })

  it('that came to no help is kept for six years after it was last written, however young the child', () => {
    expect(dueOf({ ...helped([child('2019-12-01')]), episodes: [] }, usual)).toMatchObject({
      countsFrom: 'writing',
      dueOn: '2026-05-01',
    })
  })

  it('starts again when somebody writes something down after help ended', () => {
    expect(dueOf({ ...helped([]), writtenOn: day('2026-02-01') }, usual)?.dueOn).toBe('2032-02-01')
  })

  it('is over on the very day', () => {
    const due = dueOf(helped([]), usual)
    expect(due && isOver(due, day('2027-03-31'))).toBe(true)
    expect(due && isOver(due, day('2027-03-30'))).toBe(false)
  })
})

const someDay = fc
  .integer({ min: toEpochDay(day('1950-01-01')), max: toEpochDay(day('2030-12-31')) })
  .map(fromEpochDay)
const someYears = fc.record({
  birth: fc.integer({ min: 21, max: 75 }),
  closing: fc.integer({ min: 3, max: 75 }),
  writing: fc.integer({ min: 1, max: 75 }),
})
const someFacts = fc.record({
  children: fc.array(
    fc.record({
      bornOn: fc.option(someDay, { nil: undefined }),
      dueOn: fc.option(someDay, { nil: undefined }),
      writtenOn: someDay,
    }),
    { maxLength: 5 },
  ),
  episodes: fc.array(fc.record({ closedOn: someDay }), { maxLength: 4 }),
  writtenOn: someDay,
})

describe('whatever is in it, a record', () => {
  it('is never over while the family is being helped', () => {
    fc.assert(
      fc.property(someFacts, someYears, fc.integer({ min: 0, max: 4 }), (facts, years, place) => {
        const episodes = [...facts.episodes.slice(0, place), {}, ...facts.episodes.slice(place)]
        expect(dueOf({ ...facts, episodes }, years)).toBeUndefined()
      }),
    )
  })

  it('is kept through every period that counts for it, and not a day longer than the last', () => {
    fc.assert(
      fc.property(someFacts, someYears, (facts, years) => {
        const births = facts.children.map((each) => each.bornOn ?? each.dueOn ?? each.writtenOn)
        const ends = [
          ...(facts.episodes.length > 0 ? births.map((born) => addYears(born, years.birth)) : []),
          ...facts.episodes.map(({ closedOn }) => addYears(closedOn, years.closing)),
          addYears(facts.writtenOn, years.writing),
        ].toSorted()
        expect(dueOf(facts, years)?.dueOn).toBe(ends.at(-1))
      }),
    )
  })

  it('is never kept for a shorter time because a child, an ending or a year is added', () => {
    fc.assert(
      fc.property(
        someFacts,
        someYears,
        someDay,
        fc.constantFrom('birth', 'closing', 'writing'),
        (facts, years, on, longer) => {
          const before = dueOf(facts, years)?.dueOn ?? ''
          const more = { ...facts, children: [...facts.children, { bornOn: on, writtenOn: on }] }
          const again = { ...facts, episodes: [...facts.episodes, { closedOn: on }] }
          const later = { ...years, [longer]: years[longer] + 1 }
          for (const after of [dueOf(more, years), dueOf(again, years), dueOf(facts, later)])
            expect((after?.dueOn ?? '') >= before).toBe(true)
        },
      ),
    )
  })

  it('is over on the anniversary, or the day before it where that is 29 February in a common year', () => {
    fc.assert(
      fc.property(someFacts, someYears, (facts, years) => {
        const due = dueOf(facts, years)
        if (!due) return
        const [from, to] = [partsOf(due.countedOn), partsOf(due.dueOn)]
        expect(to.year).toBe(from.year + due.years)
        const isLeap = from.month === 2 && from.day === 29 && to.day === 28
        expect(isLeap ? partsOf(addDays(due.dueOn, 1)).month === 3 : to.day === from.day).toBe(true)
        expect(to.month).toBe(from.month)
      }),
    )
  })
})
