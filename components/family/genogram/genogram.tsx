import { clsx } from 'clsx'
import { Disclosure } from '../../ui/disclosure/disclosure'
import type { FamilyTree, TreeShape } from './family-tree'
import { householdLine, livesThere } from './household'
import { type PlacedTree, placeTree, rowHeight, slot } from './place'
import { TreeLines } from './tree-lines'
import { TreePerson } from './tree-person'

/** Up to so many side by side the tree shrinks to its sheet; names would be too small beyond, and it scrolls. */
const fitsAcross = 5

/**
 * A small family tree, with those who live together inside a dashed line. `inWords` says the same, one sentence
 * a person: it is what a screen reader hears, and a list anyone can open.
 */
export function Genogram({
  tree,
  inWords,
  livingTogether,
}: {
  tree: FamilyTree
  inWords: string[]
  /** "live together at Larch Court". */
  livingTogether?: string
}) {
  const placed = placeTree(tree)
  const width = Math.max(slot, ...[...placed.at.values()].map(({ x }) => x)) + slot
  const height = (placed.rows.length - 1) * rowHeight + 130
  const widest = Math.max(...placed.rows.map((row) => row.length))
  const outline = householdLine(tree, placed)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide tree is scrolled by keyboard too */}
      <section className="overflow-x-auto print:overflow-visible" aria-label="Family tree" tabIndex={0}>
        <svg
          role="img"
          aria-label={`Family tree. ${inWords.join(' ')}`}
          viewBox={`${-slot / 2} -38 ${width} ${height}`}
          width={width}
          height={height}
          className={clsx('mx-auto', widest <= fitsAcross && 'h-auto max-w-full')}
        >
          <g
            fill="var(--color-action-wash)"
            stroke="var(--color-action)"
            strokeWidth="1.6"
            strokeDasharray="6 4"
          >
            {outline ? <path d={outline.path} /> : <OneByOne tree={tree} placed={placed} />}
          </g>
          <TreeLines tree={tree} placed={placed} />
          {tree.people.map((person) => {
            const spot = placed.at.get(person.id)
            return spot && <TreePerson key={person.id} person={person} x={spot.x} y={spot.y} />
          })}
          {livingTogether && (
            <text
              x={outline?.words.x ?? (width - slot) / 2}
              y={outline?.words.y ?? height - 56}
              textAnchor="middle"
              fontSize="14"
              fill="var(--color-ink-soft)"
            >
              {livingTogether}
            </text>
          )}
        </svg>
      </section>
      <div className="mt-2 border-t border-rule-soft pt-2 text-small text-ink-soft">
        <p>{keyOf(tree)}</p>
        <Disclosure summary="Same in words">
          <ul className="flex flex-col gap-1 text-ink">
            {inWords.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </>
  )
}

function OneByOne({ tree, placed }: { tree: FamilyTree; placed: PlacedTree }) {
  return [...placed.at]
    .filter(([id]) => livesThere(tree, id))
    .map(([id, { x, y }]) => <rect key={id} x={x - 46} y={y - 32} width="92" height="78" rx="6" />)
}

const shapeWords: Record<TreeShape, string> = {
  circle: 'Circle: woman or girl.',
  square: 'Square: man or boy.',
  diamond: 'Diamond: said another way, or not said.',
  triangle: 'Triangle: not born yet.',
}

function keyOf({ people, parents }: FamilyTree): string {
  const used = new Set(people.map(({ shape }) => shape))
  const shapes = (['circle', 'square', 'diamond', 'triangle'] as const).filter((shape) => used.has(shape))
  const separated = parents.some((union) => union.separated)
  return [
    ...shapes.map((shape) => shapeWords[shape]),
    ...(separated ? ['Two strokes: parents who have separated.'] : []),
  ].join(' ')
}
