import type { FamilyTree } from './family-tree'

/**
 * The people of a tree in rows, eldest generation first. Partners share a row and stand side by side; children
 * stand in a later row, under their parents. Somebody with two partners stands between them.
 */
export function generationsOf(tree: FamilyTree): string[][] {
  const generation = generationOfEach(tree)
  const rows: string[][] = []
  for (let row = 0; row <= Math.max(0, ...generation.values()); row += 1) {
    const here = tree.people.map(({ id }) => id).filter((id) => generation.get(id) === row)
    rows.push(inOrder(here, tree, rows[row - 1] ?? []))
  }
  return rows.filter((row) => row.length > 0)
}

function generationOfEach({ people, parents }: FamilyTree): Map<string, number> {
  const generation = new Map(people.map(({ id }) => [id, 0]))
  const of = (id: string) => generation.get(id) ?? 0
  // Each pass settles at least one more row; a tree that loops back on itself still ends.
  for (let pass = 0; pass < people.length; pass += 1) {
    for (const union of parents) {
      const row = Math.max(...union.parents.map(of))
      for (const parent of union.parents) generation.set(parent, row)
      for (const child of union.children) generation.set(child, Math.max(of(child), row + 1))
    }
  }
  return generation
}

function inOrder(here: string[], tree: FamilyTree, above: string[]): string[] {
  const placed: string[] = []
  for (const id of here.toSorted((a, b) => placeUnder(above, a, tree) - placeUnder(above, b, tree))) {
    if (!placed.includes(id)) placed.push(...chainOf(id, tree).filter((other) => here.includes(other)))
  }
  return placed
}

/** Where in the row above somebody's parents stand; those without parents in the tree come last. */
function placeUnder(above: string[], id: string, { parents }: FamilyTree): number {
  const union = parents.find(({ children }) => children.includes(id))
  if (!union) return above.length
  const places = union.parents.map((parent) => above.indexOf(parent)).filter((place) => place >= 0)
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)
}

/** Somebody's partners, their other partners and so on, walked from one end. */
function chainOf(id: string, tree: FamilyTree): string[] {
  const found = walk(id, tree)
  const end = found.find((other) => partnersOf(other, tree).length <= 1) ?? id
  return walk(end, tree)
}

function walk(start: string, tree: FamilyTree): string[] {
  const chain = [start]
  for (const id of chain) chain.push(...partnersOf(id, tree).filter((partner) => !chain.includes(partner)))
  return chain
}

function partnersOf(id: string, { parents }: FamilyTree): string[] {
  const unions = parents.filter((union) => union.parents.some((parent) => parent === id))
  return unions.flatMap((union) => union.parents.filter((parent) => parent !== id))
}
