import { clsx } from 'clsx'
import type { Level } from '../level'
import { LevelShape } from '../level-shape/level-shape'

/** The shape of a level on its step of blue, 28 px square. Words must stand beside it. */
export function LevelSquare({ level, className }: { level: Level; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'inline-flex size-7 shrink-0 items-center justify-center rounded-control border',
        steps[level],
        className,
      )}
    >
      <svg viewBox="0 0 24 24" className="size-[72%]" aria-hidden="true" focusable="false">
        <LevelShape level={level} />
      </svg>
    </span>
  )
}

const steps: Record<Level, string> = {
  universal: 'border-level-edge bg-level-1 text-on-level-1',
  'single-agency': 'border-level-edge bg-level-2 text-on-level-2',
  'multi-agency': 'border-level-3 bg-level-3 text-on-level-3',
  statutory: 'border-level-4 bg-level-4 text-on-level-4',
}
