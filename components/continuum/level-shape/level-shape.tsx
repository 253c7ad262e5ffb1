import type { ReactNode } from 'react'
import type { Level } from '../level'

/**
 * The shape of a level inside a 24 by 24 drawing: the ring is the child, a dot is a service alongside, five
 * dots a team around the family, the shield a legal duty. Drawn in `currentColor`.
 */
export function LevelShape({ level }: { level: Level }) {
  return (
    <g fill="none" stroke="currentColor" strokeWidth="2.6">
      {shapes[level]}
    </g>
  )
}

const shapes: Record<Level, ReactNode> = {
  universal: <circle cx="12" cy="12" r="5" />,
  'single-agency': (
    <>
      <circle cx="9" cy="12" r="4.6" />
      <circle cx="17.6" cy="12" r="3.1" fill="currentColor" stroke="none" />
    </>
  ),
  'multi-agency': (
    <>
      <circle cx="12" cy="12.4" r="2.8" strokeWidth="2" />
      <g fill="currentColor" stroke="none">
        <circle cx="12" cy="4.2" r="2" />
        <circle cx="19.8" cy="9.9" r="2" />
        <circle cx="16.8" cy="19" r="2" />
        <circle cx="7.2" cy="19" r="2" />
        <circle cx="4.2" cy="9.9" r="2" />
      </g>
    </>
  ),
  statutory: (
    <>
      <path
        strokeWidth="2.2"
        strokeLinejoin="round"
        d="M12 2.6 20 5.2v6.3c0 4.8-3.2 8.3-8 10-4.8-1.7-8-5.2-8-10V5.2Z"
      />
      <circle cx="12" cy="11.8" r="3.1" strokeWidth="2.4" />
    </>
  ),
}
