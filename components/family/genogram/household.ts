import type { FamilyTree } from './family-tree'
import { type PlacedTree, rowHeight, slot } from './place'

const above = 34
const below = 64
const beside = slot / 2 - 7

export type HouseholdLine = { path: string /** Where its words stand. */; words: { x: number; y: number } }

/**
 * The dashed line round those who live together, as one closed path: a band for each generation. `undefined`
 * when nobody lives there, or when somebody who does not stands between two who do: then each is marked alone.
 */
export function householdLine(tree: FamilyTree, { rows, at }: PlacedTree): HouseholdLine | undefined {
  const bands = rows.flatMap((row, index) => {
    const places = row.map((id, place) => ({ id, place })).filter(({ id }) => livesThere(tree, id))
    const first = places[0]
    const end = places.at(-1)
    if (!first || !end) return []
    const whole = end.place - first.place + 1 === places.length
    return [{ index, whole, from: at.get(first.id)?.x ?? 0, to: at.get(end.id)?.x ?? 0 }]
  })
  const gaps = bands.some(({ index }, band) => index !== (bands[0]?.index ?? 0) + band)
  const last = bands.at(-1)
  if (!last || gaps || bands.some(({ whole }) => !whole)) return undefined

  const down: string[] = []
  const up: string[] = []
  for (const [band, { index, from, to }] of bands.entries()) {
    const top = index * rowHeight - above
    const bottom =
      band === bands.length - 1 ? index * rowHeight + below + 20 : (index + 1) * rowHeight - above
    down.push(`${to + beside} ${top}`, `${to + beside} ${bottom}`)
    up.unshift(`${from - beside} ${bottom}`, `${from - beside} ${top}`)
  }
  const { index, from, to } = last
  return {
    path: `M${[...down, ...up].join('L')}Z`,
    words: { x: (from + to) / 2, y: index * rowHeight + below + 10 },
  }
}

export function livesThere({ people }: FamilyTree, id: string): boolean {
  return people.some((person) => person.id === id && person.household === true)
}
