import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { CaseFacts } from './case'
import { decide, outcomeOf } from './decide'
import { OUTCOMES, RUNG } from './outcome'
import { latest, settled } from './testing/a-case'
import { type Axis, everyPoint, type Point, placeOf } from './testing/lattice'

// Hundreds of thousands of decisions: slow on a busy machine, not wrong.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const sandwell = latest('sandwell')

const NONE: Partial<CaseFacts> = {}
const signs = (...indicatorIds: readonly string[]): Partial<CaseFacts> => ({ indicatorIds })

/** A reduced world: every combination is tried, with nothing left to chance. Each axis runs from less worry to more. */
const worry: readonly Axis[] = [
  { name: 'level 2 sign', answers: [NONE, signs('regularly-late')] },
  {
    name: 'level 3 signs',
    answers: [NONE, signs('severe-absence'), signs('severe-absence', 'no-safe-network', 'harsh-or-critical')],
  },
  { name: 'section 17 sign', answers: [NONE, signs('family-homeless-tonight')] },
  {
    name: 'either section',
    answers: [
      NONE,
      signs('parental-mental-health-severe'),
      signs('parental-mental-health-severe', 'chronic-cumulative-neglect'),
    ],
  },
  { name: 'trigger', answers: [NONE, signs('hurt-by-carer')] },
  { name: 'needs', answers: [{ unmetNeeds: 0 }, { unmetNeeds: 1 }, { unmetNeeds: 2 }] },
  {
    name: 'agencies',
    answers: [{ agenciesNeeded: 0 }, { agenciesNeeded: 1 }, { agenciesNeeded: 2 }, { agenciesNeeded: 3 }],
  },
  {
    name: 'early help',
    answers: [
      { earlyHelp: 'in-progress-improving' },
      { earlyHelp: 'in-progress-stuck' },
      { earlyHelp: 'in-progress-worse' },
    ],
  },
  { name: 'seen', answers: [{ childSeen: true }, { childSeen: false }] },
  { name: 'open plan', answers: [NONE, { currentPlan: 'cin' }] },
]
const strength: Axis = {
  name: 'strengths',
  answers: [
    NONE,
    {
      protectiveIds: [
        'p-enjoys-school',
        'p-school-strong-support',
        'p-reliable-network',
        'p-warm-relationship',
        'p-family-own-plan',
      ],
    },
  ],
}
const person: Axis = {
  name: 'person',
  answers: [
    { ageYears: 8 },
    { ageYears: null, unborn: true },
    { ageYears: 19, send: true },
    { ageYears: 19 },
  ],
}
const axes = [...worry, strength, person]

describe('every combination of a reduced set of facts', () => {
  let points: readonly Point[]
  let rungs: Uint8Array

  beforeAll(() => {
    points = everyPoint(settled, axes)
    rungs = Uint8Array.from(points, ({ facts }) => RUNG[outcomeOf(facts, sandwell)])
  })

  it('gets an outcome, and between them they reach all of them', () => {
    expect(points.length).toBe(axes.reduce((count, { answers }) => count * answers.length, 1))
    expect(new Set(rungs).size).toBe(OUTCOMES.length)
  })

  it('never falls when any one worry grows', () => {
    expect(
      steps(
        worry.map((_, index) => index),
        (before, after) => after >= before,
      ),
    ).toEqual([])
  })

  it('never rises with strengths, falls one step at most, and never from the statutory levels', () => {
    const index = axes.indexOf(strength)
    expect(
      steps(
        [index],
        (before, after) => after <= before && before - after <= 1 && (before < RUNG.s17 || after === before),
      ),
    ).toEqual([])
  })

  it('is child protection or adult safeguarding wherever there is a trigger', () => {
    const trigger = axes.findIndex(({ name }) => name === 'trigger')
    const missed = points.filter(({ at }, place) => at[trigger] === 1 && (rungs[place] ?? 0) < RUNG.s47)
    expect(missed).toEqual([])
  })

  /** Every pair of points one step apart on these axes where the outcome does not move as it should. */
  function steps(
    indexes: readonly number[],
    sound: (before: number, after: number) => boolean,
  ): readonly string[] {
    const wrong: string[] = []
    points.forEach(({ at }, place) => {
      for (const index of indexes) {
        const next = (at[index] ?? 0) + 1
        if (next >= (axes[index]?.answers.length ?? 0)) continue
        const after = placeOf(at.with(index, next), axes)
        if (!sound(rungs[place] ?? 0, rungs[after] ?? 0))
          wrong.push(`${axes[index]?.name} at ${at.join('.')}`)
      }
    })
    return wrong
  }
})

/** Axes on which one step is one fact changed, so that the smallest change can be found by trying them all. */
const oneFactAxes: readonly Axis[] = [
  { name: 'late', answers: [NONE, signs('regularly-late')] },
  { name: 'absence', answers: [NONE, signs('severe-absence')] },
  { name: 'network', answers: [NONE, signs('no-safe-network')] },
  { name: 'grooming', answers: [NONE, signs('exploitation-emerging')] },
  { name: 'homeless', answers: [NONE, signs('family-homeless-tonight')] },
  { name: 'parent unwell', answers: [NONE, signs('parental-mental-health-severe')] },
  { name: 'hurt', answers: [NONE, signs('hurt-by-carer')] },
  { name: 'needs', answers: [{ unmetNeeds: 0 }, { unmetNeeds: 1 }, { unmetNeeds: 2 }] },
  { name: 'agencies', answers: [{ agenciesNeeded: 1 }, { agenciesNeeded: 2 }, { agenciesNeeded: 3 }] },
  {
    name: 'early help',
    answers: [
      { earlyHelp: 'in-progress-improving' },
      { earlyHelp: 'in-progress-stuck' },
      { earlyHelp: 'in-progress-worse' },
    ],
  },
  { name: 'seen', answers: [{ childSeen: true }, { childSeen: false }] },
  { name: 'danger', answers: [{ immediateDanger: false }, { immediateDanger: true }] },
]

describe('what would change it', () => {
  it('is one fact wherever one fact of the reduced set would do, and reaches no further than that would', () => {
    const points = everyPoint({ ...settled, ageYears: 14 }, oneFactAxes)
    const rungs = Uint8Array.from(points, ({ facts }) => RUNG[outcomeOf(facts, sandwell)])
    const wrong: string[] = []
    points.forEach(({ at, facts }, place) => {
      const here = rungs[place] ?? 0
      const { up, down } = decide(facts, sandwell).wouldChange
      let nearestUp = 99
      let nearestDown = -1
      oneFactAxes.forEach(({ answers }, index) => {
        answers.forEach((_, answer) => {
          if (answer === at[index]) return
          const there = rungs[placeOf(at.with(index, answer), oneFactAxes)] ?? 0
          if (there > here && there < nearestUp) nearestUp = there
          if (there < here && there > nearestDown) nearestDown = there
        })
      })
      if (
        nearestDown >= 0 &&
        (down === null || RUNG[down.to] < nearestDown || sizeOf(facts, down.facts) !== 1)
      ) {
        wrong.push(`down at ${at.join('.')}: ${down?.if}`)
      }
      if (
        nearestUp === here + 1 &&
        (up === null || RUNG[up.to] !== nearestUp || sizeOf(facts, up.facts) !== 1)
      ) {
        wrong.push(`up at ${at.join('.')}: ${up?.if}`)
      }
    })
    expect(wrong).toEqual([])
  })

  it('leaves nothing idle in a change of several facts: take one back and the result is as before', () => {
    const points = everyPoint({ ...settled, ageYears: 14 }, oneFactAxes)
    const idle = points.filter(({ facts }) => {
      const { wouldChange, outcome } = decide(facts, sandwell)
      const patch = wouldChange.down?.facts ?? {}
      return Object.keys(patch).some((field) => {
        if (field === 'indicatorIds' || Object.keys(patch).length === 1) return false
        const { [field]: _, ...rest } = { ...patch } as Record<string, unknown>
        return RUNG[outcomeOf({ ...facts, ...rest }, sandwell)] < RUNG[outcome]
      })
    })
    expect(idle).toEqual([])
  })
})

/** How many facts a patch changes: fields, and each sign or strength that comes or goes. */
function sizeOf(facts: CaseFacts, patch: Partial<CaseFacts>): number {
  let size = 0
  for (const field of Object.keys(patch)) {
    if (field === 'indicatorIds') size += difference(facts.indicatorIds, patch.indicatorIds ?? [])
    else if (field === 'protectiveIds') size += difference(facts.protectiveIds, patch.protectiveIds ?? [])
    else size += 1
  }
  return size
}

function difference(a: readonly string[], b: readonly string[]): number {
  return a.filter((id) => !b.includes(id)).length + b.filter((id) => !a.includes(id)).length
}
