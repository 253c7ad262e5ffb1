import { describe, expect, it } from 'vitest'
import { parseCase } from './case'
import { readCases } from './case-file'
import { decided } from './testing/a-case'

const refused = (input: unknown) => {
  const parsed = parseCase(input)
  return parsed.ok ? [] : parsed.problems.map(({ field }) => field)
}

describe('a case is refused, naming the field, when it has', () => {
  it.each([
    ['a field nobody knows', { colour: 'red' }, ['colour']],
    ['a sign nobody knows', { indicatorIds: ['few-friends', 'nope'] }, ['indicatorIds[1]']],
    ['a strength nobody knows', { protectiveIds: ['few-friends'] }, ['protectiveIds[0]']],
    ['a sign that is not text', { indicatorIds: [4] }, ['indicatorIds[0]']],
    ['signs that are not a list', { indicatorIds: 'few-friends' }, ['indicatorIds']],
    ['a negative count', { unmetNeeds: -1 }, ['unmetNeeds']],
    ['half a need', { unmetNeeds: 1.5 }, ['unmetNeeds']],
    ['a count that cannot be', { agenciesNeeded: 1000 }, ['agenciesNeeded']],
    ['a count written as text', { reReferralsLast12Months: '2' }, ['reReferralsLast12Months']],
    ['an age of 200', { ageYears: 200 }, ['ageYears']],
    ['a negative age', { ageYears: -0.5 }, ['ageYears']],
    ['an age that is not a number', { ageYears: Number.NaN }, ['ageYears']],
    ['an unborn child with an age', { unborn: true, ageYears: 0 }, ['ageYears']],
    ['a yes written as text', { childSeen: 'yes' }, ['childSeen']],
    ['nothing where yes or no belongs', { immediateDanger: null }, ['immediateDanger']],
    ['a plan nobody knows', { currentPlan: 'ehcp' }, ['currentPlan']],
    ['agreement nobody knows', { consent: 'maybe' }, ['consent']],
    ['a hidden field', JSON.parse('{"__proto__": {"ageYears": 3}}'), ['__proto__']],
    [
      'several things wrong, all told at once',
      { ageYears: 200, unmetNeeds: -1, x: 1 },
      ['x', 'ageYears', 'unmetNeeds'],
    ],
  ])('%s', (_what, input, fields) => {
    expect(refused(input)).toEqual(fields)
  })

  it.each([[null], [3], ['text'], [[]]])('no facts at all: %j', (input) => {
    expect(refused(input)).toEqual(['facts'])
  })
})

describe('a case is accepted', () => {
  it('with nothing on it: every answer is not known, and becomes a question', () => {
    expect(parseCase({})).toEqual({ ok: true, facts: { indicatorIds: [], protectiveIds: [] } })
  })

  it('at the edges of what can be', () => {
    expect(refused({ ageYears: 0, unmetNeeds: 0, agenciesNeeded: 99 })).toEqual([])
    expect(refused({ ageYears: 120 })).toEqual([])
    expect(refused({ ageYears: null, unborn: true })).toEqual([])
    expect(refused({ unborn: true })).toEqual([])
    expect(refused({ stepDownFrom: null })).toEqual([])
  })

  it('with its signs and strengths in catalogue order, each once', () => {
    expect(
      parseCase({
        indicatorIds: ['rent-arrears', 'few-friends', 'rent-arrears'],
        protectiveIds: ['p-good-friends', 'p-enjoys-school'],
      }),
    ).toEqual({
      ok: true,
      facts: {
        indicatorIds: ['few-friends', 'rent-arrears'],
        protectiveIds: ['p-enjoys-school', 'p-good-friends'],
      },
    })
  })

  it('with a minus nought read as nought', () => {
    const parsed = parseCase({ ageYears: -0, unmetNeeds: -0 })
    expect(parsed.ok && [Object.is(parsed.facts.ageYears, 0), Object.is(parsed.facts.unmetNeeds, 0)]).toEqual(
      [true, true],
    )
  })
})

describe('what cannot all be true becomes a question, never a guess', () => {
  it.each([
    ['a social worker and no plan', { allocatedSocialWorker: true, currentPlan: 'none' }, /no plan is open/],
    ['a protection plan and no social worker', { currentPlan: 'cp' }, /Who is it/],
    [
      'stepping down from one plan under another',
      { stepDownFrom: 'cin', currentPlan: 'cp' },
      /different one is open/,
    ],
    ['worries and no need', { indicatorIds: ['few-friends'] }, /Which needs are not being met/],
    ['needs and no agency', { unmetNeeds: 2 }, /Who would have to act/],
    ['agencies and no need', { agenciesNeeded: 3 }, /What would each of them do/],
    ['one agency that is not joined up', { coordinationGap: true, agenciesNeeded: 1 }, /at most one agency/],
    ['a protection plan at 19', { ageYears: 19, currentPlan: 'cp' }, /18 or over. Has it ended/],
    [
      'an unborn child in care',
      { ageYears: null, unborn: true, currentPlan: 'looked-after' },
      /cannot be in care yet/,
    ],
    ['seen and not seen', { indicatorIds: ['child-not-seen-access-refused'] }, /recorded as seen/],
    [
      'open and only on the surface',
      { indicatorIds: ['visits-blocked-or-surface-agreement'] },
      /on the surface/,
    ],
    [
      'privately fostered by a relative',
      { indicatorIds: ['privately-fostered'], isRelativeCarer: true },
      /close relative/,
    ],
    ['privately fostered at 17', { ageYears: 17, indicatorIds: ['privately-fostered'] }, /ends at 16/],
    [
      'joined up and not joined up',
      { coordinationGap: true, protectiveIds: ['p-right-services-in-place'] },
      /joined up/,
    ],
    ['a team open and early help not tried', { currentPlan: 'taf' }, /not tried/],
    [
      'needs met and needs unmet',
      { earlyHelp: 'completed-needs-met', unmetNeeds: 1, agenciesNeeded: 1 },
      /new needs/,
    ],
    ['a person of forty', { ageYears: 40 }, /right person/],
    ['a sign for teenagers on a baby', { ageYears: 1, indicatorIds: ['weapon-carrying'] }, /12 to 17/],
    ['a sign for babies on a teenager', { ageYears: 15, indicatorIds: ['unsafe-sleeping'] }, /under 5/],
    ['a sign for the unborn on a child', { indicatorIds: ['antenatal-care-avoided'] }, /unborn child/],
    ['a sign for young adults on a child', { indicatorIds: ['young-adult-self-neglect'] }, /18 to 25/],
  ] as const)('%s', (_what, facts, question) => {
    expect(decided(facts).questions.join('\n')).toMatch(question)
  })

  it('and a tidy case asks nothing', () => {
    expect(decided({ indicatorIds: ['regularly-late'], unmetNeeds: 1, agenciesNeeded: 1 }).questions).toEqual(
      [],
    )
  })
})

describe('a file of cases', () => {
  it('may hold one case, bare or wrapped, or an array, or a set with other keys beside', () => {
    expect(readCases('{"ageYears":3}')).toMatchObject({ ok: true, many: false, cases: [{ id: null }] })
    expect(readCases('{"id":"a","facts":{},"story":"passed over"}')).toMatchObject({
      ok: true,
      many: false,
      cases: [{ id: 'a' }],
    })
    expect(readCases('[{"id":7,"facts":{}},{}]')).toMatchObject({
      ok: true,
      many: true,
      cases: [{ id: 7 }, { id: null }],
    })
    expect(readCases('{"meta":{},"cases":[{"id":"a","facts":{}}]}')).toMatchObject({ ok: true, many: true })
  })

  it('names the case and the field of every problem', () => {
    const read = readCases('[{"id":"v1","facts":{"unmetNeeds":-1}},{"colour":1},{"id":[],"facts":{}}]')
    expect(read.ok ? [] : read.problems.map((each) => each.split(': ').slice(0, 2).join(': '))).toEqual([
      'case 1 (v1): unmetNeeds',
      'case 2: colour',
      'case 3: id',
    ])
  })

  it('that is not JSON says so', () => {
    expect(readCases('{')).toMatchObject({ ok: false, problems: [expect.stringContaining('not JSON')] })
  })
})
