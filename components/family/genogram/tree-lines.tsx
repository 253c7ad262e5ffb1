import type { FamilyTree, TreeParents } from './family-tree'
import { dropPlace, type PlacedTree, rowHeight } from './place'

/** The lines between partners and down to their children; two strokes where parents have separated. */
export function TreeLines({ tree, placed }: { tree: FamilyTree; placed: PlacedTree }) {
  return (
    <g fill="none" stroke="var(--color-ink)" strokeWidth="2">
      {tree.parents.map((union) => (
        <UnionLines key={union.parents.join('+')} union={union} at={placed.at} />
      ))}
    </g>
  )
}

function UnionLines({
  union: { parents, separated, children },
  at,
}: {
  union: TreeParents
  at: PlacedTree['at']
}) {
  const spots = parents.map((id) => at.get(id)).filter((spot) => spot !== undefined)
  const first = spots[0]
  const last = spots.at(-1)
  if (!first || !last) return null
  const below = children.map((id) => at.get(id)).filter((spot) => spot !== undefined)
  const middle = dropPlace(
    spots.map(({ x }) => x),
    below.map(({ x }) => x),
  )
  const bar = first.y + rowHeight - 28
  return (
    <>
      {spots.length === 2 && <path d={`M${first.x} ${first.y}H${last.x}`} />}
      {separated && <path d={`M${middle - 8} ${first.y + 10}l7 -20M${middle + 1} ${first.y + 10}l7 -20`} />}
      {below.length > 0 && <path d={`M${middle} ${first.y}V${bar}`} />}
      {below.map(({ x, y }) => (
        <path key={x} d={`M${middle} ${bar}H${x}V${y - 20}`} />
      ))}
    </>
  )
}
