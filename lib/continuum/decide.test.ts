import { beforeAll, describe, expect, it } from 'vitest'
import type { Decision } from './decide'
import { compareOutcomes } from './outcome'
import { decided } from './testing/a-case'

/** The shape of the contract, on one case of its own. */
describe('a decision has the shape of the contract', () => {
  let decision: Decision

  beforeAll(() => {
    decision = decided({
      indicatorIds: ['regularly-late', 'rent-arrears'],
      protectiveIds: ['p-steady-work'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    })
  })

  it('and says who holds it, by when, why, from what, and under which guidance', () => {
    expect(decision).toMatchObject({
      outcome: 'multi-agency',
      level: 'multi-agency',
      localName: 'Multi Agency Early Help',
      actions: ['eha-with-consent', 'taf', 'lead-professional'],
      dueWithin: { amount: 4, unit: 'weeks' },
      duties: [],
      questions: [],
      guidance: { id: 'sandwell', version: '2023-12-02', engine: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    })
    expect(decision.reasons[0]).toEqual({
      rule: 'R10',
      says: '2 needs are not being met and 2 agencies are needed: one shared assessment and one plan, with one named person.',
      source: 'Sandwell Early Help Strategy 2022–24, “Multi Agency Early Help”',
      basis: 'S',
      from: ['regularly-late', 'rent-arrears'],
    })
    expect(decision.setAside).toEqual([{ what: 'p-steady-work', why: expect.stringContaining('R3') }])
  })

  it('and the nearest change each way, which really gives it', () => {
    expect(decision.wouldChange).toEqual({
      up: {
        if: 'early help were tried and got stuck',
        facts: { earlyHelp: 'in-progress-stuck' },
        to: 'targeted',
      },
      down: { if: 'one agency could do it alone', facts: { agenciesNeeded: 1 }, to: 'single-agency' },
    })
  })

  it('in this order of keys, so that two people read the same page', () => {
    expect(Object.keys(decision)).toEqual([
      'outcome',
      'level',
      'localName',
      'actions',
      'owner',
      'dueWithin',
      'reasons',
      'setAside',
      'duties',
      'questions',
      'wouldChange',
      'guidance',
    ])
  })
})

describe('what set the result is said first', () => {
  it('danger before everything', () => {
    expect(decided({ immediateDanger: true, indicatorIds: ['regularly-late'] }).reasons[0]?.rule).toBe('R1')
  })

  it('the plan that is open before the worry beside it', () => {
    expect(decided({ currentPlan: 'cin', indicatorIds: ['few-friends'] }).reasons[0]?.rule).toBe('R7')
  })
})

describe('what was considered and set aside', () => {
  it('names the rules that called for less', () => {
    const { setAside } = decided({
      indicatorIds: ['hurt-by-carer', 'severe-absence'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    })
    expect(setAside.map(({ what }) => what)).toContain('R10')
  })

  it('names what the facts would have called for under 18', () => {
    const { setAside } = decided({
      ageYears: 20,
      send: true,
      indicatorIds: ['disability-substantial-impact'],
    })
    expect(setAside.map(({ what }) => what)).toContain('s17')
  })

  it.each([
    [
      'a strength that must be checked first',
      { protectiveIds: ['p-perpetrator-out-of-home'], indicatorIds: ['domestic-abuse-repeated'] },
      /checked/,
    ],
    [
      'a strength nobody can see while the child is not seen',
      { protectiveIds: ['p-warm-relationship'], childSeen: false },
      /not been seen/,
    ],
    [
      'a strength in another part of life',
      { protectiveIds: ['p-secure-housing'], indicatorIds: ['few-friends'] },
      /not about any/,
    ],
    [
      'a strength beside a trigger',
      { protectiveIds: ['p-warm-relationship'], indicatorIds: ['hurt-by-carer'] },
      /safety or the law/,
    ],
    [
      'watchful parents beside grooming',
      {
        ageYears: 14,
        protectiveIds: ['p-parents-vigilant-outside-home'],
        indicatorIds: ['exploitation-emerging'],
      },
      /outside the home/,
    ],
    ['a strength where all is light already', { protectiveIds: ['p-warm-relationship'] }, /lightest/],
    [
      'a strength that answers one worry of two',
      {
        protectiveIds: ['p-reliable-network'],
        indicatorIds: ['no-safe-network', 'severe-absence'],
        unmetNeeds: 1,
        agenciesNeeded: 1,
      },
      /not every worry/,
    ],
    [
      'a strength beside shared needs',
      { protectiveIds: ['p-good-friends'], indicatorIds: ['few-friends'], unmetNeeds: 2, agenciesNeeded: 2 },
      /unmet needs/,
    ],
  ] as const)('%s says why', (_what, facts, why) => {
    const { setAside } = decided(facts)
    expect(setAside.find(({ what }) => what.startsWith('p-'))?.why).toMatch(why)
  })
})

it('outcomes stand in the order of the contract', () => {
  expect(compareOutcomes('targeted', 's17')).toBeLessThan(0)
  expect(compareOutcomes('s47', 's17')).toBeGreaterThan(0)
  expect(compareOutcomes('s47', 's47')).toBe(0)
})
