import { describe, expect, it } from 'vitest'
import {
  alikeGroups,
  casesLike,
  countedBy,
  type DecidedCase,
  standingCounts,
  standingOf,
} from './how-we-decide'

const twoNeeds = {
  ageYears: 8,
  indicatorIds: ['bullied'],
  protectiveIds: [],
  unmetNeeds: 2,
  agenciesNeeded: 2,
}

function aCase(number: number, more: Partial<DecidedCase> = {}): DecidedCase {
  return {
    decisionId: `d${number}`,
    familyId: `f${number}`,
    familyName: `Family ${number}`,
    decidedOn: '2026-11-03',
    decidedById: 'helen',
    decidedBy: 'Helen Marsh',
    agencyId: 'oakfield',
    agencyName: 'Oakfield',
    suggested: 'multi-agency',
    decided: 'multi-agency',
    whyDifferent: undefined,
    rule: 'R10',
    facts: [twoNeeds],
    ...more,
  }
}

describe('a decision beside its suggestion', () => {
  it.each([
    ['multi-agency', 'multi-agency', 'same'],
    ['multi-agency', 'statutory', 'higher'],
    ['multi-agency', 'single-agency', 'lower'],
    ['universal', 'single-agency', 'higher'],
    ['statutory', 'universal', 'lower'],
  ] as const)('suggested %s and decided %s is %s', (suggested, decided, standing) => {
    expect(standingOf({ suggested, decided })).toBe(standing)
  })

  it('is counted once, by agency and by rule alike', () => {
    const cases = [
      aCase(1),
      aCase(2, { decided: 'single-agency' }),
      aCase(3, { agencyId: 'hub', agencyName: 'Hub', rule: 'R9', decided: 'statutory' }),
    ]
    expect(standingCounts(cases)).toEqual({ same: 1, higher: 1, lower: 1 })
    expect(countedBy(cases, 'agencyId', ({ agencyName }) => agencyName)).toEqual([
      { key: 'oakfield', name: 'Oakfield', counts: { same: 1, higher: 0, lower: 1 } },
      { key: 'hub', name: 'Hub', counts: { same: 0, higher: 1, lower: 0 } },
    ])
    expect(countedBy(cases, 'rule', ({ rule }) => rule).map(({ key }) => key)).toEqual(['R10', 'R9'])
  })
})

describe('alike facts', () => {
  const byJoseph = { decidedById: 'joseph', decidedBy: 'Joseph' }

  it('decided by two people are held beside each other, those decided differently first', () => {
    const other = { facts: [{ ...twoNeeds, indicatorIds: [] }] }
    const groups = alikeGroups([
      aCase(1, other),
      aCase(2, { ...other, ...byJoseph }),
      aCase(3),
      aCase(4, { ...byJoseph, decided: 'single-agency' }),
    ])
    expect(groups).toMatchObject([
      { like: 'd3', cases: 2, people: 2, decidedAlike: false, signIds: ['bullied'] },
      { like: 'd1', cases: 2, people: 2, decidedAlike: true, signIds: [] },
    ])
  })

  it('decided by one person say nothing of how people differ', () => {
    expect(alikeGroups([aCase(1), aCase(2, { decided: 'single-agency' })])).toEqual([])
  })

  it.each([
    ['another birthday of the same part of childhood', { ...twoNeeds, ageYears: 11 }, true],
    ['another answer about agreement', { ...twoNeeds, consent: 'refused' }, true],
    ['a baby', { ...twoNeeds, ageYears: 1 }, false],
    ['danger now', { ...twoNeeds, immediateDanger: true }, false],
    ['a third need', { ...twoNeeds, unmetNeeds: 3 }, false],
    ['a strength', { ...twoNeeds, protectiveIds: ['warm-relationship'] }, false],
  ])('%s: alike %s', (_what, facts, alike) => {
    const cases = [aCase(1), aCase(2, { facts: [facts] })]
    expect(casesLike(cases, 'd1').length).toBe(alike ? 2 : 1)
  })

  it('of brothers and sisters are alike in whatever order they were written', () => {
    const baby = { ...twoNeeds, ageYears: 1 }
    const cases = [aCase(1, { facts: [twoNeeds, baby] }), aCase(2, { facts: [baby, twoNeeds] })]
    expect(casesLike(cases, 'd1')).toHaveLength(2)
  })
})
