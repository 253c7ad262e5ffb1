import { describe, expect, it } from 'vitest'
import { familyDecision } from './family'
import { decided } from './testing/a-case'

const late = () => decided({ indicatorIds: ['regularly-late'], unmetNeeds: 1, agenciesNeeded: 1 })
const settledChild = () => decided()
const hurt = () => decided({ indicatorIds: ['hurt-by-carer'], unmetNeeds: 1, agenciesNeeded: 2 })

describe('a family', () => {
  it('shows the highest of its children and whose it is; each child keeps their own', () => {
    const family = familyDecision([
      { personId: 'Ada', decision: settledChild() },
      { personId: 'Ben', decision: hurt() },
      { personId: 'Cal', decision: late() },
    ])
    expect(family).toMatchObject({ outcome: 's47', level: 'statutory', because: ['Ben'] })
    expect(family?.says).toBe(
      '1 of 3 children is at Statutory Social Work: child protection, the highest in the family. Each child keeps their own level.',
    )
    expect(family?.children.map(({ personId, outcome }) => [personId, outcome])).toEqual([
      ['Ben', 's47'],
      ['Cal', 'single-agency'],
      ['Ada', 'universal'],
    ])
  })

  it('says so when all its children are at the same level, or there is one', () => {
    expect(
      familyDecision([
        { personId: 'Ada', decision: late() },
        { personId: 'Ben', decision: late() },
      ])?.says,
    ).toBe('All 2 children are at Early Help.')
    expect(familyDecision([{ personId: 'Ada', decision: late() }])?.says).toBe(
      'The one child is at Early Help.',
    )
  })

  it('lists each thing to do once, with the children it is for', () => {
    const family = familyDecision([
      { personId: 'Ada', decision: late() },
      { personId: 'Ben', decision: late() },
    ])
    expect(family?.actions.find(({ action }) => action === 'single-agency-plan')?.for).toEqual(['Ada', 'Ben'])
  })

  it('without decided children has no level', () => {
    expect(familyDecision([])).toBeUndefined()
  })
})
