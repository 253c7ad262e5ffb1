import type { FamilyTree } from './family-tree'
import { generationsOf } from './generations'
import { spread } from './spread'

/** In the units of the drawing: room for one person, and from one generation to the next. */
export const slot = 88
export const rowHeight = 122
/** How near to a partner the line to the children may leave. */
const dropMargin = 36

export type PlacedTree = {
  /** Row by row, everybody in order. */
  rows: string[][]
  at: Map<string, { x: number; y: number; row: number }>
}

/** Where everybody stands: children centred under their parents as far as there is room. */
export function placeTree(tree: FamilyTree): PlacedTree {
  const rows = generationsOf(tree)
  const x = new Map<string, number>()
  for (const row of rows) for (const [index, id] of row.entries()) x.set(id, index * slot)
  // A few passes down and up are enough for families; more would not change a whole unit.
  for (let pass = 0; pass < 8; pass += 1) {
    for (const row of pass % 2 === 0 ? rows : rows.toReversed()) settle(row, tree, x)
  }
  const start = Math.min(...x.values())
  const at = rows.flatMap((row, index) =>
    row.map((id): [string, { x: number; y: number; row: number }] => [
      id,
      { x: Math.round((x.get(id) ?? 0) - start), y: index * rowHeight, row: index },
    ]),
  )
  return { rows, at: new Map(at) }
}

function settle(row: string[], tree: FamilyTree, x: Map<string, number>): void {
  const wanted = row.map((id) => average(wishesOf(id, tree, x)) ?? x.get(id) ?? 0)
  for (const [index, place] of spread(wanted, slot).entries()) {
    const id = row[index]
    if (id !== undefined) x.set(id, place)
  }
}

/**
 * Under the middle of one's parents; and, with a partner, so that the line down to the children can leave
 * somewhere between the two.
 */
function wishesOf(id: string, { parents }: FamilyTree, x: Map<string, number>): number[] {
  const placesOf = (ids: string[]) => ids.map((other) => x.get(other) ?? 0)
  return parents.flatMap((union) => {
    if (union.children.includes(id)) return [average(placesOf(union.parents)) ?? 0]
    const below = average(placesOf(union.children))
    if (below === undefined || !union.parents.some((parent) => parent === id)) return []
    return [(x.get(id) ?? 0) + below - dropPlace(placesOf(union.parents), placesOf(union.children))]
  })
}

/** Where the line to the children leaves the line between their parents: over the children if it can. */
export function dropPlace(parents: number[], children: number[]): number {
  const from = Math.min(...parents)
  const to = Math.max(...parents)
  if (parents.length === 1) return from
  return Math.min(Math.max(average(children) ?? (from + to) / 2, from + dropMargin), to - dropMargin)
}

function average(numbers: number[]): number | undefined {
  if (numbers.length === 0) return undefined
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
