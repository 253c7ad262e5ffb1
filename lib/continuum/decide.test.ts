import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseFacts } from './case'
import { type Decision, decide, suggest } from './decide'
import type { Guidance } from './guidance/guidance'
import { compareOutcomes } from './outcome'
import { aCase, decided, latest } from './testing/a-case'
import { without } from './testing/arbitrary-facts'
import { replayCases } from './testing/replay-cases'

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

  it('never says that a trigger was outranked when age makes it adult safeguarding', () => {
    const { outcome, setAside } = decided({
      ageYears: 19,
      send: true,
      indicatorIds: ['hurt-by-carer', 'severe-absence'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    })
    expect(outcome).toBe('adult-safeguarding')
    expect(setAside.map(({ what }) => what)).toEqual(['R10'])
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

describe('the explanation', () => {
  const says = (rule: string, facts: Partial<CaseFacts>) =>
    decided(facts).reasons.find((each) => each.rule === rule)?.says
  const from = (rule: string, facts: Partial<CaseFacts>) =>
    decided(facts).reasons.find((each) => each.rule === rule)?.from

  it('tells apart nothing known, nothing needed, and enough going well', () => {
    expect(says('R8', {})).toMatch(/not the same as knowing/)
    expect(says('R8', { indicatorIds: ['few-friends'], protectiveIds: ['p-good-friends'] })).toMatch(
      /are enough/,
    )
    expect(says('R8', { protectiveIds: ['p-good-friends'] })).toMatch(/^No need is recorded/)
    expect(says('R8', { indicatorIds: ['new-to-area'] })).toMatch(/^No need is recorded/)
  })

  it('says that missing and grooming belong together, and rests on both signs', () => {
    const facts = {
      ageYears: 14,
      indicatorIds: ['few-friends', 'missing-repeatedly', 'exploitation-emerging'],
    }
    expect(says('R2', facts)).toMatch(/keeps going missing/)
    expect(from('R2', facts)).toEqual(['exploitation-emerging', 'missing-repeatedly'])
  })

  it('rests the three strands on their own signs and no others', () => {
    const strands = [
      'domestic-abuse-one-minor-incident',
      'parental-mental-health-mild',
      'parental-substance-some',
    ]
    expect(from('R16', { indicatorIds: [...strands, 'few-friends'] })).toEqual(strands)
  })

  it('rests a lowered result on strengths that count, not on one that must be checked first', () => {
    const facts = {
      indicatorIds: ['parental-substance-affecting-care'],
      protectiveIds: ['p-parent-engaged-treatment', 'p-sustained-change'],
      unmetNeeds: 1,
      agenciesNeeded: 1,
    }
    expect(from('R34', facts)).toEqual(['p-parent-engaged-treatment'])
  })

  it('rests child in need on level 4 signs alone', () => {
    expect(
      from('R18', { indicatorIds: ['severe-absence', 'family-homeless-tonight', 'few-friends'] }),
    ).toEqual(['family-homeless-tonight'])
  })

  it('sets watchful parents aside for harm outside the home, whatever other worry stands beside it', () => {
    const { setAside } = decided({
      ageYears: 14,
      indicatorIds: ['severe-absence', 'exploitation-emerging'],
      protectiveIds: ['p-parents-vigilant-outside-home'],
    })
    expect(setAside.find(({ what }) => what === 'p-parents-vigilant-outside-home')?.why).toMatch(
      /outside the home/,
    )
  })
})

describe('the lines drawn by age', () => {
  it.each([
    ['repeated domestic abuse just before the seventh birthday', 6.99, 'targeted'],
    ['repeated domestic abuse on the seventh birthday', 7, 'multi-agency'],
    ['repeated domestic abuse before birth', null, 'targeted'],
  ] as const)('%s', (_what, ageYears, outcome) => {
    expect(
      decided({ ageYears, unborn: ageYears === null, indicatorIds: ['domestic-abuse-repeated'] }).outcome,
    ).toBe(outcome)
  })

  it('a refusal beside serious neglect calls for advice until the fifth birthday', () => {
    const refused = (ageYears: number) =>
      decided({
        ageYears,
        indicatorIds: ['food-often-lacking'],
        unmetNeeds: 2,
        agenciesNeeded: 2,
        consent: 'refused',
      }).actions
    expect(refused(4.99)).toContain('consult-front-door')
    expect(refused(5)).not.toContain('consult-front-door')
  })

  it('SEND weighs like young age for repeated domestic abuse', () => {
    expect(decided({ send: true, indicatorIds: ['domestic-abuse-repeated'] }).outcome).toBe('targeted')
  })
})

describe('an answer not given', () => {
  const unknown = (field: keyof CaseFacts, differences: Partial<CaseFacts> = {}) =>
    suggest(without(aCase(differences), [field]), latest('sandwell'))

  it('about stepping down is not a step down', () => {
    expect(unknown('stepDownFrom').outcome).toBe('universal')
  })

  it('about agreement means: ask', () => {
    const facts = { indicatorIds: ['regularly-late'], unmetNeeds: 2, agenciesNeeded: 2 }
    expect(unknown('consent', facts).actions).toContain('seek-consent')
  })

  it('about early help starts an assessment and no step up', () => {
    const { actions } = unknown('earlyHelp', {
      indicatorIds: ['disability-several-services', 'falls-between-services'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    })
    expect(actions).toContain('eha-with-consent')
    expect(actions).not.toContain('step-up')
  })

  it.each(['immediateDanger', 'childSeen', 'ageYears', 'unmetNeeds', 'agenciesNeeded'] as const)(
    'about %s is asked for, by itself',
    (field) => {
      expect(unknown(field).actions).toContain('ask-for-missing-information')
    },
  )

  it('about age, for a child already born, is asked for', () => {
    expect(decided({ ageYears: null }).actions).toContain('ask-for-missing-information')
    expect(decided({ ageYears: null, unborn: true }).actions).not.toContain('ask-for-missing-information')
  })
})

describe('signs that reach the engine in any order, or twice', () => {
  it('give the same decision as in catalogue order, once', () => {
    const tidy = aCase({
      indicatorIds: ['few-friends', 'severe-absence', 'rent-arrears'],
      protectiveIds: ['p-enjoys-school', 'p-good-friends'],
    })
    const untidy = {
      ...tidy,
      indicatorIds: ['rent-arrears', 'severe-absence', 'rent-arrears', 'few-friends', 'severe-absence'],
      protectiveIds: ['p-good-friends', 'p-enjoys-school', 'p-good-friends'],
    }
    expect(suggest(untidy, latest('sandwell'))).toEqual(suggest(tidy, latest('sandwell')))
  })

  it('are refused when nobody knows them', () => {
    expect(() => suggest({ indicatorIds: ['nope'], protectiveIds: [] }, latest('sandwell'))).toThrow(
      /“nope” is not the id of a sign/,
    )
    expect(() => suggest({ indicatorIds: [], protectiveIds: ['nope'] }, latest('sandwell'))).toThrow(
      /strength/,
    )
  })
})

describe('a partnership’s own choice', () => {
  const school = { indicatorIds: ['low-attainment'], unmetNeeds: 1, agenciesNeeded: 1 }

  it('to assess for one agency as well adds the assessment, and not against a refusal', () => {
    const sandwell = latest('sandwell')
    const wigan: Guidance = {
      ...sandwell,
      settings: {
        ...sandwell.settings,
        assessmentAtSingleAgency: { value: true, basis: 'D', source: 'our default' },
      },
    }
    expect(suggest(aCase(school), wigan).actions).toEqual(['eha-with-consent', 'single-agency-plan'])
    expect(suggest(aCase({ ...school, consent: 'refused' }), wigan).actions).not.toContain('eha-with-consent')
  })

  it('to send a sign straight to section 47 makes it child protection, trigger or not', () => {
    const sandwell = latest('sandwell')
    const stricter: Guidance = {
      ...sandwell,
      signs: { ...sandwell.signs, 'weapon-carrying': { level: 4, route: 's47' } },
    }
    const decision = suggest(aCase({ ageYears: 15, indicatorIds: ['weapon-carrying'] }), stricter)
    expect(decision.outcome).toBe('s47')
    expect(decision.reasons.find(({ rule }) => rule === 'R4')?.from).toEqual(['weapon-carrying'])
  })

  it('to weigh two signs more for the young holds the result at the higher of the two, in either order', () => {
    const sandwell = latest('sandwell')
    const raised = (first: 'multi-agency' | 'targeted', second: 'multi-agency' | 'targeted'): Guidance => ({
      ...sandwell,
      signs: {
        ...sandwell.signs,
        'few-friends': { level: 2, raised: { underAge: 5, orSend: false, to: first } },
        'rent-arrears': { level: 2, raised: { underAge: 5, orSend: false, to: second } },
      },
    })
    const facts = aCase({ ageYears: 3, indicatorIds: ['few-friends', 'rent-arrears'] })
    expect(suggest(facts, raised('targeted', 'multi-agency')).outcome).toBe('targeted')
    expect(suggest(facts, raised('multi-agency', 'targeted')).outcome).toBe('targeted')
  })

  it('to give adult safeguarding its own clock holds whoever else helps', () => {
    const sandwell = latest('sandwell')
    const slower: Guidance = {
      ...sandwell,
      clocks: {
        ...sandwell.clocks,
        'adult-safeguarding': { value: { amount: 4, unit: 'hours' }, basis: 'D', source: 'our default' },
      },
    }
    const facts = aCase({
      ageYears: 19,
      send: true,
      indicatorIds: ['young-adult-exploited-or-abused'],
      allocatedSocialWorker: true,
    })
    expect(suggest(facts, slower).dueWithin).toEqual({ amount: 4, unit: 'hours' })
  })
})

it('grooming asks about a learning disability where there is SEND', () => {
  const asked = (send: boolean) =>
    decided({ ageYears: 14, send, indicatorIds: ['exploitation-emerging'] }).questions.join(' ')
  expect(asked(true)).toMatch(/learning disability/)
  expect(asked(false)).not.toMatch(/learning disability/)
})

it('a disabled child’s right is said aloud wherever nobody holds the case, SEND recorded or not', () => {
  expect(
    decided({ indicatorIds: ['disability-several-services', 'falls-between-services'] }).actions,
  ).toContain('disabled-child-assessment-right')
})

describe('what is asked', () => {
  it('puts a question no level hangs on after those it does, in the order of the rules and then of the form', () => {
    const facts = aCase({
      indicatorIds: ['regularly-late', 'rent-arrears'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    })
    const { questions } = decide(
      without(facts, ['consent', 'allocatedSocialWorker', 'earlyHelp']),
      latest('sandwell'),
    )
    expect(questions).toEqual([
      expect.stringMatching(/^What early help has been tried/),
      expect.stringMatching(/^Has the family been asked/),
      expect.stringMatching(/^Does a social worker already have this child/),
    ])
  })

  it('is never asked twice in one decision', () => {
    for (const facts of replayCases(900)) {
      const { questions } = decide(facts, latest('sandwell'))
      expect(new Set(questions).size).toBe(questions.length)
    }
  })
})

it('outcomes stand in the order of the contract', () => {
  expect(compareOutcomes('targeted', 's17')).toBeLessThan(0)
  expect(compareOutcomes('s47', 's17')).toBeGreaterThan(0)
  expect(compareOutcomes('s47', 's47')).toBe(0)
})
