import type { Action } from './action'
import type { Suggestion } from './decide'
import { compareOutcomes, type Level, type Outcome } from './outcome'

export interface ChildDecision<D extends Suggestion = Suggestion> {
  readonly personId: string
  readonly decision: D
}

/** What the family view shows: the highest of its children's, and why. Levels stay per child. */
export interface FamilyDecision {
  readonly outcome: Outcome
  readonly level: Level
  readonly localName: string
  /** The children whose decision it is. */
  readonly because: readonly string[]
  /** A plain sentence for staff. */
  readonly says: string
  /** Every child with their own, highest first; equal ones in the order given. */
  readonly children: readonly {
    readonly personId: string
    readonly outcome: Outcome
    readonly level: Level
  }[]
  /** Actions for any child, each once, with whom they are for. */
  readonly actions: readonly { readonly action: Action; readonly for: readonly string[] }[]
}

/**
 * The family shows the highest of its children's decisions (P17). Adult safeguarding stands apart from the
 * children's outcomes and counts as highest, because it is for today.
 *
 * @returns undefined for a family without decided children
 */
export function familyDecision(children: readonly ChildDecision[]): FamilyDecision | undefined {
  const highestFirst = [...children].sort((a, b) => compareOutcomes(b.decision.outcome, a.decision.outcome))
  const [top] = highestFirst
  if (top === undefined) return undefined
  const because = children.filter(({ decision }) => decision.outcome === top.decision.outcome)
  return {
    outcome: top.decision.outcome,
    level: top.decision.level,
    localName: top.decision.localName,
    because: because.map(({ personId }) => personId),
    says: why(because.length, children.length, top.decision.localName),
    children: highestFirst.map(({ personId, decision }) => ({
      personId,
      outcome: decision.outcome,
      level: decision.level,
    })),
    actions: actionsOf(highestFirst),
  }
}

function why(because: number, all: number, localName: string): string {
  if (all === 1) return `The one child is at ${localName}.`
  if (because === all) return `All ${all} children are at ${localName}.`
  return `${because} of ${all} children ${because === 1 ? 'is' : 'are'} at ${localName}, the highest in the family. Each child keeps their own level.`
}

function actionsOf(children: readonly ChildDecision[]): FamilyDecision['actions'] {
  const found = new Map<Action, string[]>()
  for (const { personId, decision } of children) {
    for (const action of decision.actions) {
      const whose = found.get(action)
      if (whose === undefined) found.set(action, [personId])
      else whose.push(personId)
    }
  }
  return [...found].map(([action, whose]) => ({ action, for: whose }))
}
