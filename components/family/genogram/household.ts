import type { FamilyTree } from './family-tree'
import { type PlacedTree, rowHeight, slot } from './place'

const above = 34
const below = 64
const beside = slot / 2 - 5

/**
 * The dashed line round those who live together, as one closed path: a band for each generation. `undefined`
 * when nobody lives there, or when somebody who does not stands between two who do: then each is marked alone.
 */
export function householdPath(tree: FamilyTree, { rows, at }: PlacedTree): string | undefined {
  const bands = rows.flatMap((row, index) => {
    const places = row.map((id, place) => ({ id, place })).filter(({ id }) => livesThere(tree, id))
    const first = places[0]
    const last = places.at(-1)
    if (!first || !last) return []
    const whole = last.place - first.place + 1 === places.length
    return [{ index, whole, from: at.get(first.id)?.x ?? 0, to: at.get(last.id)?.x ?? 0 }]
  })
  const gaps = bands.some(({ index }, band) => index !== (bands[0]?.index ?? 0) + band)
  if (bands.length === 0 || gaps || bands.some(({ whole }) => !whole)) return undefined

  const down: string[] = []
  const up: string[] = []
  for (const [band, { index, from, to }] of bands.entries()) {
    const top = index * rowHeight - above
    const bottom =
      band === bands.length - 1 ? index * rowHeight + below + 20 : (index + 1) * rowHeight - above
    down.push(`${to + beside} ${top}`, `${to + beside} ${bottom}`)
    up.unshift(`${from - beside} ${bottom}`, `${from - beside} ${top}`)
  }
  return `M${[...down, ...up].join('L')}Z`
}

export function livesThere({ people }: FamilyTree, id: string): boolean {
  return people.some((person) => person.id === id && person.household === true)
}
