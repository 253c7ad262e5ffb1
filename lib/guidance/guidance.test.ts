import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { signs } from '@/lib/continuum/catalogue'
import type { Guidance, SignReading } from '@/lib/continuum/guidance/guidance'
import { ALL_GUIDANCE } from '@/lib/continuum/guidance/guidance-for'
import { sandwell2022, sandwell2023 } from '@/lib/continuum/guidance/sandwell'
import { startingReadings } from '@/lib/continuum/guidance/starting-readings'
import { parseGuidance } from '@/lib/continuum/parse-guidance'
import { countWords } from './counted'
import { differencesBetween } from './differences'
import { entriesOf, entryAt, withEntry } from './entries'
import { exampleResults } from './examples'
import { withChoice } from './reading'
import { weakeningsIn } from './safety'
import { versionStatus } from './status'
import type { Reads } from './types'

function withSign(id: string, reading: SignReading): Guidance {
  return { ...sandwell2023, signs: { ...sandwell2023.signs, [id]: reading } }
}

const readingOf = (id: string) => sandwell2023.signs[id] ?? { level: 1 as const }

describe('what a lead may change', () => {
  it.each(ALL_GUIDANCE.map((guidance) => [`${guidance.id} ${guidance.version}`, guidance] as const))(
    'is every setting, name, clock and service of %s, each with words for it',
    (_name, guidance) => {
      const entries = entriesOf(guidance)
      expect(entries.length).toBeGreaterThan(60)
      for (const { path, label, words } of entries) {
        expect(label, path).not.toBe('')
        expect(words, path).not.toBe('')
        expect(label, path).not.toMatch(/^[a-z]+(-[a-z]+)+$/)
      }
    },
  )

  it('put back as it was leaves the guidance as it was, whichever entry it is', () => {
    for (const { path, value, basis, source } of entriesOf(sandwell2023)) {
      const parsed = parseGuidance(withEntry(sandwell2023, path, { value, basis, source }))
      expect(parsed, path).toEqual({ ok: true, guidance: sandwell2023 })
    }
  })

  it('leaves everything else alone', () => {
    const parsed = parseGuidance(
      withEntry(sandwell2023, 'settings.complexSigns', { value: 4, basis: 'S', source: 'Board, March' }),
    )
    if (!parsed.ok) throw new Error('refused')
    expect(entryAt(parsed.guidance, 'settings.complexSigns')?.words).toBe('4')
    expect(differencesBetween(sandwell2023, parsed.guidance)).toEqual([
      {
        where: 'settings.complexSigns',
        label: 'Serious worries that make a case complex',
        before: '3',
        after: '4',
      },
    ])
  })
})

describe('the difference between two versions', () => {
  it('is nothing between a version and itself', () => {
    for (const guidance of ALL_GUIDANCE) expect(differencesBetween(guidance, guidance)).toEqual([])
  })

  it('tells in words what Sandwell changed in 2023', () => {
    const told = differencesBetween(sandwell2022, sandwell2023)
    expect(told.find(({ where }) => where === 'referral')).toMatchObject({
      label: 'How social care is asked',
      before: 'A Multi-Agency Referral Form (MARF), to the MASH',
      after: expect.not.stringContaining('Form'),
    })
  })

  it('tells how a sign would be read', () => {
    const after = withSign('bullied', { level: 3 })
    expect(differencesBetween(sandwell2023, after)).toEqual([
      {
        where: 'signs.bullied',
        label: expect.any(String),
        before: 'Help from one agency',
        after: 'Several agencies, or complex',
      },
    ])
  })
})

describe('a draft that keeps children less safe', () => {
  const triggers = Object.keys(startingReadings).filter((id) => startingReadings[id]?.trigger)

  it.each(triggers)('is refused when it drops or weakens the safety trigger %s', (id) => {
    const plainly = weakeningsIn(sandwell2023, withSign(id, { level: 4, route: 's47' }))
    expect(plainly).toMatchObject([{ where: `signs.${id}`, refused: true }])
    expect(weakeningsIn(sandwell2023, withSign(id, { level: 3 }))).toMatchObject([{ refused: true }])
    const { [id]: _gone, ...others } = sandwell2023.signs
    expect(weakeningsIn(sandwell2023, { ...sandwell2023, signs: others })).toMatchObject([{ refused: true }])
  })

  it('takes a reason when a trigger the partnership added itself goes', () => {
    const before = withSign('bullied', { level: 4, route: 's47', trigger: true })
    expect(weakeningsIn(before, sandwell2023)).toMatchObject([{ where: 'signs.bullied', refused: false }])
  })

  it('takes a reason when any statutory sign would lead less far, whatever a lead chooses', () => {
    const statutory = signs.filter(({ id }) => readingOf(id).level === 4).map(({ id }) => id)
    const reads: readonly Reads[] = ['everyday', 'one-agency', 'several-agencies', 's17', 's17-or-s47', 's47']
    const reach = (choice: Reads) => Math.max(reads.indexOf(choice) - 2, 0)
    for (const id of statutory) {
      const was = readingOf(id)
      for (const choice of reads) {
        const after = withChoice(was, {
          reads: choice,
          trigger: was.trigger ?? false,
          today: was.today ?? false,
        })
        const lower = reach(choice) < reach(was.route ?? 's17')
        expect(weakeningsIn(sandwell2023, withSign(id, after)).length > 0, `${id}: ${choice}`).toBe(lower)
      }
    }
  })

  it.each([
    [
      'more time before a child in need is heard',
      withClock({ amount: 2, unit: 'working-days' }),
      'clocks.s17',
    ],
    ['the same number of another unit', withClock({ amount: 1, unit: 'weeks' }), 'clocks.s17'],
    ['more signs before it is child protection', withHarmSigns(3), 'settings.harmSignsTogether'],
  ])('takes a reason for %s', (_what, after, where) => {
    expect(weakeningsIn(sandwell2023, after)).toMatchObject([{ where, refused: false }])
  })

  it('is not a draft that asks for more, nor one that changes nothing', () => {
    expect(weakeningsIn(sandwell2023, sandwell2023)).toEqual([])
    expect(weakeningsIn(sandwell2023, withHarmSigns(1))).toEqual([])
    expect(weakeningsIn(sandwell2023, withSign('bullied', { level: 4, route: 's17' }))).toEqual([])
  })
})

function withClock(value: Guidance['clocks']['s17']['value']): Guidance {
  return { ...sandwell2023, clocks: { ...sandwell2023.clocks, s17: { ...sandwell2023.clocks.s17, value } } }
}

function withHarmSigns(value: number): Guidance {
  const { settings } = sandwell2023
  return {
    ...sandwell2023,
    settings: { ...settings, harmSignsTogether: { ...settings.harmSignsTogether, value } },
  }
}

describe('where a version stands', () => {
  const none = {
    effectiveFrom: undefined,
    effectiveTo: undefined,
    proposedAt: undefined,
    publishedAt: undefined,
    discardedAt: undefined,
  }
  const at = new Date('2026-11-01T09:00:00Z')
  const published = { ...none, proposedAt: at, publishedAt: at, effectiveFrom: day('2026-12-01') }

  it.each([
    ['draft', none, '2026-11-24'],
    ['put-away', { ...none, discardedAt: at }, '2026-11-24'],
    ['proposed', { ...none, proposedAt: at, effectiveFrom: day('2026-12-01') }, '2026-12-01'],
    ['coming', published, '2026-11-30'],
    ['in-force', published, '2026-12-01'],
    ['in-force', { ...published, effectiveTo: day('2026-12-10') }, '2026-12-09'],
    ['past', { ...published, effectiveTo: day('2026-12-10') }, '2026-12-10'],
  ])('is %s by its dates', (status, dates, today) => {
    expect(versionStatus(dates, day(today))).toBe(status)
  })
})

describe('a number of cases', () => {
  it('is exact only for somebody who could count them all', () => {
    expect(countWords(3, 3)).toBe('3')
    expect(countWords(0, 0)).toBe('0')
    expect(countWords(3, 2)).toBe('fewer than 5')
    expect(countWords(1, 0)).toBe('fewer than 5')
    expect(countWords(23, 4)).toBe('about 25')
    expect(countWords(100_002, 0)).toBe('about 100,000')
  })

  it('is the same for every count a hidden family could change, so that none stands out', () => {
    for (const one of [1, 2, 3, 4]) expect(countWords(one, 0)).toBe(countWords(1, 0))
  })
})

it('the examples of every version give what they should', () => {
  for (const guidance of ALL_GUIDANCE) {
    const results = exampleResults(guidance)
    expect(results.length).toBe(guidance.examples.length)
    for (const { story, expected, given } of results)
      expect(`${story}: ${given}`).toBe(`${story}: ${expected}`)
  }
})
