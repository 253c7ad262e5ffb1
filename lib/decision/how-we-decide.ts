import { LEVELS, type Level } from '@/lib/continuum/outcome'

/** How a person's decision stands to what the guidance suggested. */
export const standings = ['same', 'higher', 'lower'] as const
export type Standing = (typeof standings)[number]

/** One decision that the person looking may open. */
export type DecidedCase = {
  readonly decisionId: string
  readonly familyId: string
  readonly familyName: string
  readonly decidedOn: string
  readonly decidedById: string
  readonly decidedBy: string
  readonly agencyId: string
  readonly agencyName: string
  readonly suggested: Level
  readonly decided: Level
  readonly whyDifferent: string | undefined
  /** The rule that set the suggestion, such as `R10`; '' when the answer names none. */
  readonly rule: string
  /** What was known of each child, as it was given to the engine. */
  readonly facts: readonly unknown[]
}

export type StandingCounts = Readonly<Record<Standing, number>>
export type CountedRow = { readonly key: string; readonly name: string; readonly counts: StandingCounts }

/** Families with alike facts, decided by more than one person. */
export type AlikeGroup = {
  /** A decision of the group, by which its cases are found. */
  readonly like: string
  readonly signIds: readonly string[]
  readonly cases: number
  readonly people: number
  readonly levels: readonly { readonly level: Level; readonly cases: number }[]
  readonly decidedAlike: boolean
}

export function standingOf({ suggested, decided }: Pick<DecidedCase, 'suggested' | 'decided'>): Standing {
  const change = LEVELS.indexOf(decided) - LEVELS.indexOf(suggested)
  return change > 0 ? 'higher' : change < 0 ? 'lower' : 'same'
}

/** How many were decided as suggested, higher and lower. */
export function standingCounts(cases: readonly DecidedCase[]): StandingCounts {
  const counts = { same: 0, higher: 0, lower: 0 }
  for (const each of cases) counts[standingOf(each)] += 1
  return counts
}

/** The same, for each agency or for each rule that set the suggestion: those with most decisions first. */
export function countedBy(
  cases: readonly DecidedCase[],
  key: 'agencyId' | 'rule',
  nameOf: (one: DecidedCase) => string,
): CountedRow[] {
  return [...groupedBy(cases, (one) => one[key]).entries()]
    .flatMap(([of, group]) => {
      const [first] = group
      return first
        ? [{ key: of, name: nameOf(first), counts: standingCounts(group), cases: group.length }]
        : []
    })
    .sort((a, b) => b.cases - a.cases || a.name.localeCompare(b.name, 'en'))
    .map(({ cases: _many, ...row }) => row)
}

/** Groups of alike facts that more than one person decided: those decided differently first. */
export function alikeGroups(cases: readonly DecidedCase[]): AlikeGroup[] {
  return [...groupedBy(cases, alikeKey).values()]
    .flatMap((group) => {
      const [first] = group
      const people = new Set(group.map(({ decidedById }) => decidedById)).size
      if (!first || people < 2) return []
      const levels = LEVELS.map((level) => ({
        level,
        cases: group.filter(({ decided }) => decided === level).length,
      }))
      const chosen = levels.filter((each) => each.cases > 0)
      return [
        {
          like: first.decisionId,
          signIds: signsOf(first.facts),
          cases: group.length,
          people,
          levels: chosen,
          decidedAlike: chosen.length === 1,
        },
      ]
    })
    .sort((a, b) => Number(a.decidedAlike) - Number(b.decidedAlike) || b.cases - a.cases)
}

/** The cases with facts like those of one decision, itself among them. */
export function casesLike(cases: readonly DecidedCase[], decisionId: string): DecidedCase[] {
  const one = cases.find((each) => each.decisionId === decisionId)
  return one ? cases.filter((each) => alikeKey(each) === alikeKey(one)) : []
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const known = groups.get(keyOf(one))
    if (known) known.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

/**
 * What makes facts alike: for each child the same signs and strengths, the same needs and agencies, danger, early
 * help and plan, and an age in the same part of childhood. Agreement is left out: it changes the route, not the level.
 */
function alikeKey({ facts }: DecidedCase): string {
  return facts
    .map((each) => {
      const known = record(each)
      return JSON.stringify([
        ageBand(known),
        ...[
          'indicatorIds',
          'protectiveIds',
          'unmetNeeds',
          'agenciesNeeded',
          'immediateDanger',
          'earlyHelp',
          'currentPlan',
        ].map((field) => known[field] ?? null),
      ])
    })
    .sort()
    .join(' ')
}

function ageBand({ ageYears, unborn }: Readonly<Record<string, unknown>>): string {
  if (unborn === true) return 'unborn'
  if (typeof ageYears !== 'number') return 'not known'
  return ageYears < 5 ? 'under 5' : ageYears < 13 ? 'under 13' : ageYears < 18 ? 'under 18' : 'adult'
}

function signsOf(facts: readonly unknown[]): string[] {
  const all = facts.flatMap((each) => {
    const { indicatorIds } = record(each)
    return Array.isArray(indicatorIds) ? indicatorIds.filter((id) => typeof id === 'string') : []
  })
  return [...new Set(all)]
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
