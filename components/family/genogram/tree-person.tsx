import type { ReactNode } from 'react'
import type { TreePerson as Person, TreeShape } from './family-tree'

/** One person: their shape with their age in it, and their name. `beside` puts the name clear of a line below. */
export function TreePerson({
  person,
  x,
  y,
  beside,
}: {
  person: Person
  x: number
  y: number
  beside: boolean
}) {
  const { name, age, shape, note, household } = person
  const at = beside ? { x: 28, y: -2, anchor: 'start' as const } : { x: 0, y: 38, anchor: 'middle' as const }
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
      <text x={at.x} y={at.y} textAnchor={at.anchor} fontSize="15" fontWeight={household ? 650 : 400}>
        {name}
      </text>
      {note && (
        <text x={at.x} y={at.y + 17} textAnchor={at.anchor} fontSize="14" fill="var(--color-ink-soft)">
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
