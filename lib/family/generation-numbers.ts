import type { Member, Relationship, RelationshipKind } from './types'

/**
 * A number for each person, smaller for elder generations, so that parents stand above children and couples
 * level. Follows the recorded relationships outwards from the first person listed; where records contradict
 * one another the nearer one holds. Those with no relationship stand level with the other children or adults.
 */
export function generationNumbers(
  listed: readonly Member[],
  links: readonly Relationship[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  // The children first: everyone else is placed by what they are to them.
  for (const { id } of [...listed].sort((a, b) => Number(b.part === 'child') - Number(a.part === 'child'))) {
    if (!numbers.has(id)) follow(id, level(id, listed, links), numbers, links)
  }
  return numbers
}

/** Children begin at 0. An adult is one above them, unless a relationship has placed the adult already. */
function level(id: string, listed: readonly Member[], links: readonly Relationship[]): number {
  const isChild = listed.some((member) => member.id === id && member.part === 'child')
  const hasChildrenHere = links.some(({ from, kind }) => from === id && steps[kind] > 0)
  return isChild && !hasChildrenHere ? 0 : -1
}

/** Outwards, step by step, strongest kinds of relationship first. */
function follow(
  id: string,
  number: number,
  numbers: Map<string, number>,
  links: readonly Relationship[],
): void {
  numbers.set(id, number)
  const queue = [id]
  for (const each of queue) {
    const from = numbers.get(each) ?? 0
    for (const { other, step } of neighbours(each, links)) {
      if (numbers.has(other)) continue
      numbers.set(other, from + step)
      queue.push(other)
    }
  }
}

function neighbours(
  id: string,
  links: readonly Relationship[],
): { readonly other: string; readonly step: number }[] {
  return links
    .filter(({ kind }) => kind !== 'other')
    .flatMap(({ from, to, kind }) => {
      if (from === id) return [{ other: to, step: steps[kind], kind }]
      return to === id ? [{ other: from, step: -steps[kind], kind }] : []
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.other < b.other ? -1 : 1))
}

/** How many generations down from one to the other. */
const steps = {
  parent: 1,
  'step-parent': 1,
  carer: 1,
  grandparent: 2,
  sibling: 0,
  partner: 0,
  'former-partner': 0,
  other: 0,
} satisfies Record<RelationshipKind, number>

const order: readonly RelationshipKind[] = [
  'parent',
  'sibling',
  'partner',
  'former-partner',
  'step-parent',
  'grandparent',
  'carer',
]
