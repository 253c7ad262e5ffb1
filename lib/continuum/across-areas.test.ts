import { describe, expect, it } from 'vitest'
import { acrossAreas, campsAmong } from './across-areas'
import type { CaseFacts } from './case'
import type { Guidance } from './guidance/guidance'
import { GUIDANCE_IDS } from './guidance/guidance-for'
import { aCase, latest } from './testing/a-case'
import { replayCases } from './testing/replay-cases'

const four = GUIDANCE_IDS.map(latest)
const camps = (facts: CaseFacts, areas: readonly Guidance[] = four) =>
  campsAmong(facts, acrossAreas(facts, areas))

describe('the four areas side by side', () => {
  it('are one camp, with nothing to explain, where they give the same outcome', () => {
    const [only, ...others] = camps(aCase({ indicatorIds: ['hurt-by-carer'] }))
    expect(others).toEqual([])
    expect(only?.areas.map(({ guidance }) => guidance.id)).toEqual(GUIDANCE_IDS)
    expect(only?.because).toEqual([])
  })

  it('part over a young person of 19 without SEND: Walsall’s early help reaches to 20, by its own report', () => {
    const [most, walsall] = camps(aCase({ ageYears: 19, unmetNeeds: 2, agenciesNeeded: 2 }))
    expect(most).toMatchObject({ outcome: 'universal', because: [] })
    expect(walsall?.outcome).toBe('multi-agency')
    expect(walsall?.areas.map(({ guidance }) => guidance.id)).toEqual(['walsall'])
    expect(walsall?.because).toEqual([
      {
        says: 'Early help reaches below: 20 years',
        basis: 'S',
        source: expect.stringContaining('Walsall'),
      },
    ])
  })

  it('name the one sign that a neighbour reads differently, and nothing else that happens to differ', () => {
    const sandwell = latest('sandwell')
    const stricter: Guidance = {
      ...sandwell,
      id: 'stricter',
      signs: { ...sandwell.signs, 'severe-absence': { level: 4, route: 's17' } },
      settings: { ...sandwell.settings, manySmallSigns: { ...sandwell.settings.manySmallSigns, value: 4 } },
    }
    const parted = camps(aCase({ indicatorIds: ['severe-absence', 'few-friends'] }), [
      sandwell,
      latest('dudley'),
      stricter,
    ])
    expect(parted[1]?.because.map(({ says }) => says)).toEqual([expect.stringMatching(/is read at level 4$/)])
  })

  it('name everything that differs where no single entry decides it', () => {
    const sandwell = latest('sandwell')
    const twice: Guidance = {
      ...sandwell,
      id: 'twice',
      settings: {
        ...sandwell.settings,
        sharedHelpNeeds: { ...sandwell.settings.sharedHelpNeeds, value: 3 },
        sharedHelpAgencies: { ...sandwell.settings.sharedHelpAgencies, value: 3 },
      },
    }
    const parted = camps(aCase({ unmetNeeds: 2, agenciesNeeded: 2 }), [sandwell, latest('dudley'), twice])
    expect(parted[1]?.because.map(({ says }) => says)).toEqual([
      'Unmet needs from which shared help starts: 3',
      'Agencies from which shared help starts: 3',
    ])
  })

  it('always have a reason where they part, over many cases', () => {
    for (const facts of replayCases(300)) {
      for (const { because } of camps(facts).slice(1)) expect(because).not.toEqual([])
    }
  })
})
