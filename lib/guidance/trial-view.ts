import { compareOutcomes, type Outcome } from '@/lib/continuum/outcome'
import { countWords } from './counted'
import type { TrialGroup } from './trial-tally'

/** Which way a draft would have moved a decision. */
export const ways = ['up', 'down', 'same'] as const
export type Way = (typeof ways)[number]

/** A decision this person may open, as much of it as a list needs. */
export type OpenCase = {
  readonly decisionId: string
  readonly familyId: string
  readonly familyName: string
  readonly decidedOn: string
  readonly decidedBy: string
  readonly locality: string
  readonly agencyId: string
  readonly from: Outcome
  readonly to: Outcome
}

/** A number as this person may know it, and how many of its cases they may open. */
export type Count = { readonly words: string; readonly openable: number }

export type TrialRow = { readonly key: string; readonly name: string } & Readonly<Record<Way, Count>>

export function wayOf({ from, to }: { from: Outcome; to: Outcome }): Way {
  const change = compareOutcomes(to, from)
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same'
}

/** Up, down and the same, in all. */
export function trialTotals(
  groups: readonly TrialGroup[],
  open: readonly OpenCase[],
): Readonly<Record<Way, Count>> {
  return {
    up: countOf('up', groups, open),
    down: countOf('down', groups, open),
    same: countOf('same', groups, open),
  }
}

/** Up, down and the same for each area, or for each agency: one row for each, by name. */
export function trialRows(
  groups: readonly TrialGroup[],
  open: readonly OpenCase[],
  by: 'locality' | 'agencyId',
  nameOf: (key: string) => string,
): TrialRow[] {
  const keys = [...new Set(groups.map((group) => group[by]))]
  return keys
    .map((key) => ({
      key,
      name: nameOf(key),
      ...trialTotals(
        groups.filter((group) => group[by] === key),
        open.filter((each) => each[by] === key),
      ),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** From which help to which, the most first: what stayed the same is left out. */
export function trialShifts(
  groups: readonly TrialGroup[],
  open: readonly OpenCase[],
): { from: Outcome; to: Outcome; count: Count }[] {
  const pairs = new Map<string, { from: Outcome; to: Outcome; cases: number }>()
  for (const { from, to, cases } of groups) {
    if (from === to) continue
    const known = pairs.get(`${from} ${to}`)
    if (known) known.cases += cases
    else pairs.set(`${from} ${to}`, { from, to, cases })
  }
  return [...pairs.values()]
    .sort((a, b) => b.cases - a.cases)
    .map(({ from, to, cases }) => {
      const openable = open.filter((each) => each.from === from && each.to === to).length
      return { from, to, count: { words: countWords(cases, openable), openable } }
    })
}

function countOf(way: Way, groups: readonly TrialGroup[], open: readonly OpenCase[]): Count {
  const cases = groups.filter((group) => wayOf(group) === way).reduce((sum, { cases: each }) => sum + each, 0)
  const openable = open.filter((each) => wayOf(each) === way).length
  return { words: countWords(cases, openable), openable }
}
