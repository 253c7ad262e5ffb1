import { parseCase } from '@/lib/continuum/case'
import { outcomeOf } from '@/lib/continuum/decide'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { compareOutcomes, type Outcome } from '@/lib/continuum/outcome'

/** One stored decision, as much of it as a trial needs: the facts of each child, and where and by whom it was made. */
export type StoredDecision = {
  readonly decisionId: string
  readonly familyId: string
  readonly locality: string
  readonly agencyId: string
  readonly facts: readonly unknown[]
}

/** How many decisions in one area and agency went from one outcome to another; or stayed, when they are equal. */
export type TrialGroup = {
  readonly locality: string
  readonly agencyId: string
  readonly from: Outcome
  readonly to: Outcome
  readonly cases: number
}

export type TrialMove = {
  readonly decisionId: string
  readonly familyId: string
  readonly from: Outcome
  readonly to: Outcome
}

/** Counts stored decisions under two versions of guidance, a batch at a time. */
export class TrialTally {
  readonly #groups = new Map<string, { group: Omit<TrialGroup, 'cases'>; cases: number }>()

  constructor(
    readonly before: Guidance,
    readonly after: Guidance,
  ) {}

  /** Counts these decisions and returns those that would have moved. Facts the engine cannot read are left out. */
  add(decisions: Iterable<StoredDecision>): TrialMove[] {
    const moves: TrialMove[] = []
    for (const { decisionId, familyId, locality, agencyId, facts } of decisions) {
      const from = familyOutcome(facts, this.before)
      const to = familyOutcome(facts, this.after)
      if (from === undefined || to === undefined) continue
      this.#count({ locality, agencyId, from, to })
      if (from !== to) moves.push({ decisionId, familyId, from, to })
    }
    return moves
  }

  groups(): TrialGroup[] {
    return [...this.#groups.values()].map(({ group, cases }) => ({ ...group, cases }))
  }

  #count(group: Omit<TrialGroup, 'cases'>): void {
    const key = `${group.from} ${group.to} ${group.agencyId} ${group.locality}`
    const known = this.#groups.get(key)
    if (known) known.cases += 1
    else this.#groups.set(key, { group, cases: 1 })
  }
}

/** A family's outcome is the highest of its children's (P17); nothing when no child's facts can be read. */
function familyOutcome(facts: readonly unknown[], guidance: Guidance): Outcome | undefined {
  let highest: Outcome | undefined
  for (const each of facts) {
    const parsed = parseCase(each)
    if (!parsed.ok) continue
    const outcome = outcomeOf(parsed.facts, guidance)
    if (highest === undefined || compareOutcomes(outcome, highest) > 0) highest = outcome
  }
  return highest
}
