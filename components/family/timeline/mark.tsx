import { clsx } from 'clsx'

export type TimelineSide = 'family' | 'team' | 'together'

/** A ring on the family's line, a square on the team's, a pill across both. Drawn as borders on two tracks. */
export function TimelineMark({ side }: { side: TimelineSide }) {
  return <span className={clsx('block bg-paper', marks[side])} />
}

const marks: Record<TimelineSide, string> = {
  family: 'ms-0.5 mt-0.5 size-4 rounded-full border-4 border-family-line',
  team: 'ms-auto me-0.5 mt-0.5 size-4 border-4 border-action',
  together: 'h-5 w-10 rounded-full border-4 border-ink',
}
