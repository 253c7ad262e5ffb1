import { describe, expect, it } from 'vitest'
import type { Guidance } from './guidance'
import { ALL_GUIDANCE, GUIDANCE_IDS, guidanceFor, inForce } from './guidance-for'
import { citedIn, problemsWith } from './health'
import { sandwell2022, sandwell2023 } from './sandwell'

const places = (guidance: Guidance) => problemsWith(guidance).map(({ where }) => where)

describe('every version of every area’s guidance', () => {
  it.each(ALL_GUIDANCE.map((guidance) => [guidance.id, guidance.version, guidance] as const))(
    '%s %s is healthy: nothing without words or source, no outcome out of reach, its own examples hold',
    (_id, _version, guidance) => {
      expect(problemsWith(guidance)).toEqual([])
    },
  )

  it('is plain data: it survives being stored as JSON', () => {
    for (const guidance of ALL_GUIDANCE) expect(JSON.parse(JSON.stringify(guidance))).toEqual(guidance)
  })

  it('marks as S only what its own area’s document says', () => {
    const own: Readonly<Record<string, string>> = {
      sandwell: 'Sandwell',
      dudley: 'Dudley',
      walsall: 'Walsall',
      'telford-and-wrekin': 'Telford',
    }
    for (const guidance of ALL_GUIDANCE) {
      for (const [where, { basis, source }] of citedIn(guidance)) {
        if (basis === 'S') expect(`${where}: ${source}`).toContain(own[guidance.id] ?? 'nowhere')
        if (basis === 'D') expect(`${where}: ${source}`).toMatch(/our|day is ours/)
      }
    }
  })
})

describe('the health check refuses', () => {
  it('a name left blank', () => {
    const blank = {
      ...sandwell2023,
      localNames: { ...sandwell2023.localNames, s17: { value: ' ', basis: 'S', source: 'x' } },
    }
    expect(places(blank as Guidance)).toEqual(['localNames.s17'])
  })

  it('a setting without its source', () => {
    const { settings } = sandwell2023
    const unsourced = {
      ...sandwell2023,
      settings: { ...settings, complexSigns: { ...settings.complexSigns, source: '' } },
    }
    expect(places(unsourced)).toEqual(['settings.complexSigns'])
  })

  it('a sign that is not in the catalogue', () => {
    expect(places({ ...sandwell2023, signs: { ...sandwell2023.signs, 'bad-vibes': { level: 2 } } })).toEqual([
      'signs.bad-vibes',
    ])
  })

  it('a sign left without a reading', () => {
    const { 'hurt-by-carer': _, ...signs } = sandwell2023.signs
    expect(places({ ...sandwell2023, signs })).toEqual(['signs.hurt-by-carer'])
  })

  it('a level 4 sign that does not say which section, and a lower one that does', () => {
    expect(places(reread('hurt-by-carer', { level: 4 }))).toEqual(['signs.hurt-by-carer'])
    expect(places(reread('few-friends', { level: 2, route: 's17' }))).toEqual(['signs.few-friends'])
  })

  it('an outcome that no case can reach', () => {
    const nothingIsNeed = Object.fromEntries(
      Object.entries(sandwell2023.signs).map(([id, reading]) => [
        id,
        reading.route === 's17' || reading.route === 's17-or-s47' ? { level: 3 as const } : reading,
      ]),
    )
    expect(places({ ...sandwell2023, signs: nothingIsNeed, examples: [] })).toEqual(['localNames.s17'])
  })

  it('an example that no longer gives its answer', () => {
    const moved = reread('family-homeless-tonight', { level: 3 })
    expect(places(moved)).toEqual(['examples.nowhere-to-stay'])
  })

  it('an example about a sign nobody knows', () => {
    const [first] = sandwell2023.examples
    if (first === undefined) throw new Error('Sandwell has examples')
    const examples = [{ ...first, facts: { ...first.facts, indicatorIds: ['bad-vibes'] } }]
    expect(places({ ...sandwell2023, examples })).toEqual(['examples.everyday.indicatorIds[0]'])
  })

  it('numbers and dates that cannot be', () => {
    const { settings, clocks, ages } = sandwell2023
    expect(
      places({
        ...sandwell2023,
        version: 'December',
        settings: { ...settings, sharedHelpNeeds: { ...settings.sharedHelpNeeds, value: 0 } },
        clocks: { ...clocks, s17: { ...clocks.s17, value: { amount: -1, unit: 'working-days' } } },
        ages: { ...ages, below: { ...ages.below, value: 16 } },
      }),
    ).toEqual(['version', 'changes', 'settings.sharedHelpNeeds', 'clocks.s17', 'ages'])
  })
})

describe('the guidance in force', () => {
  it('is the latest begun by the day asked about', () => {
    expect(guidanceFor('sandwell', '2023-12-01')).toBe(sandwell2022)
    expect(guidanceFor('sandwell', '2023-12-02')).toBe(sandwell2023)
    expect(guidanceFor('sandwell')).toBe(sandwell2023)
    expect(inForce([sandwell2023, sandwell2022])).toBe(sandwell2023)
  })

  it('is nothing before the first version, or for an area nobody knows', () => {
    expect(guidanceFor('sandwell', '2001-01-01')).toBeUndefined()
    expect(guidanceFor('atlantis')).toBeUndefined()
  })

  it('covers the four areas of the source documents', () => {
    expect(GUIDANCE_IDS).toEqual(['sandwell', 'dudley', 'walsall', 'telford-and-wrekin'])
  })
})

function reread(id: string, reading: Guidance['signs'][string]): Guidance {
  return { ...sandwell2023, signs: { ...sandwell2023.signs, [id]: reading } }
}
