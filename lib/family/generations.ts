import { generationNumbers } from './generation-numbers'
import { eldestFirst } from './rules'
import type { Member, Relationship } from './types'
import { type Union, unionsOf } from './unions'

/** A family tree ready to draw: rows from the eldest generation down, ids from one side to the other. */
export type Generations = {
  readonly rows: readonly (readonly string[])[]
  readonly unions: readonly Union[]
}

/**
 * Sets a family in generations for its tree. Couples stand next to each other, children under their parents,
 * eldest first. The same people and relationships always give the same drawing, in whatever order they come
 * from the database; people whose place nobody recorded stand with the children or the grown-ups.
 */
export function generations(people: readonly Member[], relationships: readonly Relationship[]): Generations {
  const known = new Set(people.map(({ id }) => id))
  const links = relationships
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .sort((a, b) => (linkKey(a) < linkKey(b) ? -1 : 1))
  const listed = eldestFirst([...people].sort((a, b) => (a.id < b.id ? -1 : 1)))
  const unions = unionsOf(listed, links)
  const numbers = generationNumbers(listed, links)
  const rows: string[][] = []
  for (const number of [...new Set(numbers.values())].sort((a, b) => a - b)) {
    const row = listed.filter(({ id }) => numbers.get(id) === number).map(({ id }) => id)
    rows.push(sideBySide(underParents(row, unions, rows.at(-1) ?? []), unions))
  }
  return { rows, unions }
}

/** Those with parents in the row above come in the order of their parents, eldest first under each. */
function underParents(row: readonly string[], unions: readonly Union[], above: readonly string[]): string[] {
  const place = (id: string) => {
    const parents = unions.filter(({ children }) => children.includes(id)).flatMap((union) => union.parents)
    const places = parents.map((parent) => above.indexOf(parent)).filter((found) => found >= 0)
    return places.length === 0 ? above.length : places.reduce((sum, each) => sum + each, 0) / places.length
  }
  return [...row].sort((a, b) => place(a) - place(b))
}

/**
 * Puts couples together: someone with a former and a present partner stands between them, the former first.
 * Chains of couples start from an end, so that nobody in the middle is drawn twice.
 */
function sideBySide(row: readonly string[], unions: readonly Union[]): string[] {
  const partnersOf = (id: string) =>
    unions
      .filter(({ parents }) => parents.length === 2 && parents.some((parent) => parent === id))
      .sort((a, b) => separatedFirst(a) - separatedFirst(b))
      .flatMap(({ parents }) => parents.filter((parent) => parent !== id && row.includes(parent)))
  const placed = new Set<string>()
  const place = (id: string) => {
    if (placed.has(id)) return
    placed.add(id)
    for (const partner of partnersOf(id)) place(partner)
  }
  const chainEnds = row.filter((id) => partnersOf(id).length === 1)
  const formerEnds = chainEnds.filter((id) =>
    unions.some((union) => separatedFirst(union) === 0 && union.parents.some((parent) => parent === id)),
  )
  for (const id of row) {
    const chain = chainOf(id, partnersOf)
    place(formerEnds.find((end) => chain.has(end)) ?? chainEnds.find((end) => chain.has(end)) ?? id)
    place(id)
  }
  return [...placed]
}

/** Everyone joined to someone by couples, one to the next. */
function chainOf(id: string, partnersOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const chain = new Set([id])
  for (const each of chain) for (const partner of partnersOf(each)) chain.add(partner)
  return chain
}

function separatedFirst({ together }: Union): 0 | 1 {
  return together === 'separated' ? 0 : 1
}

/** Any order will do, so long as it is the same each time. */
function linkKey({ from, to, kind, untilOn }: Relationship): string {
  return [from, to, kind, untilOn].join()
}
