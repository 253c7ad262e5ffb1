import { describe, expect, it } from 'vitest'
import { type CaseFacts, CONSENTS, EARLY_HELP, ENGAGEMENTS, PLANS, STEP_DOWNS } from '@/lib/continuum/case'
import { factsFrom } from './facts'

const read = (address: string) => factsFrom(new URLSearchParams(address))
const facts = (address: string): CaseFacts | undefined => {
  const parsed = read(address)
  return parsed.ok ? parsed.facts : undefined
}
const refused = (address: string) => {
  const parsed = read(address)
  return parsed.ok ? [] : parsed.problems.map(({ field }) => field)
}

describe('the answers of the form', () => {
  it('are not known where they are left open, and the words of a search are no fact', () => {
    expect(facts('')).toEqual({ indicatorIds: [], protectiveIds: [] })
    expect(facts('send=&childSeen=not-known&unmetNeeds=&q=tired')).toEqual(facts(''))
  })

  it('read as the engine writes them', () => {
    expect(
      facts(
        'ageYears=7&send=no&unmetNeeds=2&childSeen=yes&stepDownFrom=no&indicatorIds=rent-arrears&indicatorIds=few-friends&protectiveIds=p-enjoys-school',
      ),
    ).toEqual({
      ageYears: 7,
      unborn: false,
      send: false,
      unmetNeeds: 2,
      childSeen: true,
      stepDownFrom: null,
      indicatorIds: ['few-friends', 'rent-arrears'],
      protectiveIds: ['p-enjoys-school'],
    })
  })

  it('tell a child not born yet from one whose age nobody knows', () => {
    expect(facts('ageYears=unborn')).toMatchObject({ ageYears: null, unborn: true })
    expect(facts('ageYears=')).not.toHaveProperty('unborn')
  })

  it('take every answer that the contract knows', () => {
    const asked = {
      consent: CONSENTS,
      currentPlan: PLANS,
      earlyHelp: EARLY_HELP,
      engagement: ENGAGEMENTS,
      stepDownFrom: STEP_DOWNS,
    }
    for (const [field, answers] of Object.entries(asked)) {
      for (const answer of answers) expect(facts(`${field}=${answer}`)).toMatchObject({ [field]: answer })
    }
  })

  it.each([
    ['an age of 200', 'ageYears=200', ['ageYears']],
    ['a negative count', 'unmetNeeds=-1', ['unmetNeeds']],
    ['a count that is no number', 'agenciesNeeded=many', ['agenciesNeeded']],
    ['a sign nobody knows', 'indicatorIds=few-friends&indicatorIds=nope', ['indicatorIds[1]']],
    ['a question nobody asks', 'surname=Campbell', ['surname']],
    ['a question with a trick in its name', '__proto__=yes', ['__proto__']],
    ['two answers to one question', 'send=yes&send=no', ['send']],
  ])('%s is refused by name', (_what, address, fields) => {
    expect(refused(address)).toEqual(fields)
  })
})
