import type { ReactNode } from 'react'
import type { TreePerson as Person, TreeShape } from './family-tree'

/** One person: their shape with their age in it, and their name. A line to children is broken where the name stands. */
export function TreePerson({ person, x, y }: { person: Person; x: number; y: number }) {
  const { name, age, shape, note, household } = person
  const ground = household ? 'var(--color-action-wash)' : 'var(--color-paper)'
  const clear = { stroke: ground, strokeWidth: 8, strokeLinejoin: 'round', paintOrder: 'stroke' } as const
  return (
    <g transform={`translate(${x} ${y})`} fill="var(--color-ink)">
      <g fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth="2">
        {shapes[shape]}
      </g>
      {age && (
        <text
          y={shape === 'triangle' ? 13 : 5.5}
          textAnchor="middle"
          fontSize={age.length > 3 ? 13 : 16}
          fontWeight="650"
        >
          {age}
        </text>
      )}
      <text y="38" textAnchor="middle" fontSize="15" fontWeight={household ? 650 : 400} {...clear}>
        {name}
      </text>
      {note && (
        <text y="55" textAnchor="middle" fontSize="14" fill="var(--color-ink-soft)" {...clear}>
          {note}
        </text>
      )}
    </g>
  )
}

const shapes: Record<TreeShape, ReactNode> = {
  circle: <circle r="20" />,
  square: <rect x="-19" y="-19" width="38" height="38" />,
  diamond: <path d="M0 -23 23 0 0 23-23 0Z" />,
  triangle: <path d="M0 -25 27 19H-27Z" />,
}
