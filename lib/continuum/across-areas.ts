import type { CaseFacts } from './case'
import { signNamed } from './catalogue'
import type { Basis, Cited } from './citation'
import { type Decision, decide, outcomeOf } from './decide'
import { SETTING_WORDS } from './guidance/describe'
import type { Guidance, RuleSettings } from './guidance/guidance'
import type { Outcome } from './outcome'

/** What one area's guidance says of a case. */
export interface AreaAnswer {
  readonly guidance: Guidance
  readonly decision: Decision
}

/** One entry of an area's guidance that leads it to another outcome than its neighbours. */
interface Cause {
  /** What it decides, and what it is here: "Early help reaches below: 20 years". */
  readonly says: string
  readonly basis: Basis
  readonly source: string
}

/** Areas that give the same outcome, and for those outside the largest group, why. */
export interface Camp {
  readonly outcome: Outcome
  readonly areas: readonly AreaAnswer[]
  /** Nothing for the camp the others are held against. */
  readonly because: readonly Cause[]
}

/** The same case under each guidance, in the order given. */
export function acrossAreas(facts: CaseFacts, guidances: readonly Guidance[]): readonly AreaAnswer[] {
  return guidances.map((guidance) => ({ guidance, decision: decide(facts, guidance) }))
}

/**
 * The areas by the outcome they give, the largest camp first, which the others are held against. A cause is tried
 * before it is named: with that entry alone taken from the first camp, the area would give its outcome. Where no
 * entry does so alone, all that differ are named.
 */
export function campsAmong(facts: CaseFacts, answers: readonly AreaAnswer[]): readonly Camp[] {
  const byOutcome = Map.groupBy(answers, ({ decision }) => decision.outcome)
  const largestFirst = [...byOutcome].sort(([, a], [, b]) => b.length - a.length)
  const model = largestFirst[0]?.[1][0]
  return largestFirst.map(([outcome, areas], index) => {
    const first = areas[0]
    const because =
      index === 0 || model === undefined || first === undefined
        ? []
        : causesOf(facts, first.guidance, model.guidance)
    return { outcome, areas, because }
  })
}

/** An entry of the guidance that could be taken from another area's. */
interface Entry {
  readonly says: string
  readonly cited: Cited<unknown>
  readonly taken: Guidance
}

function causesOf(facts: CaseFacts, area: Guidance, model: Guidance): readonly Cause[] {
  const entries = [
    ...settingEntries(area, model),
    ...ageEntries(area, model),
    ...signEntries(facts, area, model),
  ]
  const wanted = outcomeOf(facts, model)
  const alone = entries.filter(({ taken }) => outcomeOf(facts, taken) === wanted)
  return (alone.length > 0 ? alone : entries).map(({ says, cited: { basis, source } }) => ({
    says,
    basis,
    source,
  }))
}

function settingEntries(area: Guidance, model: Guidance): readonly Entry[] {
  const keys = Object.keys(SETTING_WORDS) as (keyof RuleSettings)[]
  return keys
    .filter((key) => area.settings[key].value !== model.settings[key].value)
    .map((key) => ({
      says: `${SETTING_WORDS[key]}: ${valueWords(area.settings[key].value)}`,
      cited: area.settings[key],
      taken: { ...area, settings: { ...area.settings, [key]: model.settings[key] } },
    }))
}

const AGE_WORDS = { below: 'Early help reaches below', belowWithSend: 'With SEND below' } as const

function ageEntries(area: Guidance, model: Guidance): readonly Entry[] {
  return (['below', 'belowWithSend'] as const)
    .filter((key) => area.ages[key].value !== model.ages[key].value)
    .map((key) => ({
      says: `${AGE_WORDS[key]}: ${area.ages[key].value} years`,
      cited: area.ages[key],
      taken: { ...area, ages: { ...area.ages, [key]: model.ages[key] } },
    }))
}

/** Signs of this case that the two areas read differently. */
function signEntries({ indicatorIds }: CaseFacts, area: Guidance, model: Guidance): readonly Entry[] {
  return indicatorIds.flatMap((id) => {
    const here = area.signs[id]
    const there = model.signs[id]
    if (here === undefined || there === undefined) return []
    if (JSON.stringify(here) === JSON.stringify(there)) return []
    return [
      {
        says: `“${signNamed(id)?.label ?? id}” is read at level ${here.level}`,
        cited: area.signsSource,
        taken: { ...area, signs: { ...area.signs, [id]: there } },
      },
    ]
  })
}

function valueWords(value: number | boolean | string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
