import type { Member, Relationship } from './types'

/** Two parents and whether they are together; or one parent. With the children they have in this family. */
export type Union = {
  readonly parents: readonly [string] | readonly [string, string]
  readonly together: 'together' | 'separated' | 'not-recorded'
  readonly children: readonly string[]
}

/** One union for each set of parents, and for each couple without children. */
export function unionsOf(listed: readonly Member[], links: readonly Relationship[]): Union[] {
  const unions = new Map<string, Union>()
  for (const { id } of listed) {
    const parents = links.filter(({ kind, to }) => kind === 'parent' && to === id).map(({ from }) => from)
    for (const pair of inPairs([...new Set(parents)].sort(), links)) add(unions, pair, links, [id])
  }
  for (const { from, to, kind } of links) {
    if (kind === 'partner' || kind === 'former-partner') add(unions, pairOf(from, to), links, [])
  }
  return [...unions.values()]
}

function add(
  unions: Map<string, Union>,
  parents: Union['parents'],
  links: readonly Relationship[],
  children: string[],
): void {
  const key = parents.join()
  const before = unions.get(key)
  unions.set(key, {
    parents,
    together: before?.together ?? togetherness(parents, links),
    children: [...(before?.children ?? []), ...children],
  })
}

/** Three recorded parents are drawn as the couple among them and one more line. */
function inPairs(parents: readonly string[], links: readonly Relationship[]): Union['parents'][] {
  const [first, second] = parents
  if (first === undefined) return []
  if (second === undefined) return [[first]]
  if (parents.length === 2) return [[first, second]]
  const couple =
    parents
      .flatMap((a, place) => parents.slice(place + 1).map((b) => pairOf(a, b)))
      .find((pair) => togetherness(pair, links) !== 'not-recorded') ?? pairOf(first, second)
  const rest = parents.filter((id) => !couple.some((parent) => parent === id))
  return [couple, ...rest.map((id): Union['parents'] => [id])]
}

function togetherness(parents: Union['parents'], links: readonly Relationship[]): Union['together'] {
  const [a, b] = parents
  const between = links.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
  if (between.some(({ kind, untilOn }) => kind === 'partner' && untilOn === undefined)) return 'together'
  const parted = between.some(({ kind }) => kind === 'former-partner' || kind === 'partner')
  return parted ? 'separated' : 'not-recorded'
}

function pairOf(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a]
}
