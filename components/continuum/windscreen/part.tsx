import { clsx } from 'clsx'
import type { Level, LevelWords } from '../level'
import { LevelShape } from '../level-shape/level-shape'
import { inner, middleOf, outer, partPath, pointAt } from './arc'
import { twoLines } from './words'

const steps: Record<Level, string> = {
  universal: 'fill-level-1 text-on-level-1',
  'single-agency': 'fill-level-2 text-on-level-2',
  'multi-agency': 'fill-level-3 text-on-level-3',
  statutory: 'fill-level-4 text-on-level-4',
}

/** One part of the windscreen: its step of blue, its shape, its words. The chosen one is lifted and outlined. */
export function Part({
  level,
  index,
  words,
  lifted = false,
}: {
  level: Level
  index: number
  words: LevelWords
  lifted?: boolean
}) {
  const { x, y } = pointAt((inner + outer) / 2 + (lifted ? 7 : 0), middleOf(index))
  const [upper, lower] = twoLines(words[level].full)
  return (
    <g className={steps[level]}>
      <path
        d={partPath(index, lifted)}
        className={clsx(lifted ? 'stroke-ink' : 'stroke-level-edge')}
        strokeWidth={lifted ? 3 : 1}
        strokeLinejoin="miter"
      />
      <svg
        x={x - 16}
        y={y - 36}
        width="32"
        height="32"
        viewBox="0 0 24 24"
        className="@max-[30rem]:hidden"
        aria-hidden="true"
      >
        <LevelShape level={level} />
      </svg>
      <svg
        x={x - 27}
        y={y - 27}
        width="54"
        height="54"
        viewBox="0 0 24 24"
        className="@min-[30rem]:hidden"
        aria-hidden="true"
      >
        <LevelShape level={level} />
      </svg>
      <text
        textAnchor="middle"
        fontSize="14"
        fontWeight="650"
        fill="currentColor"
        className="@max-[30rem]:hidden"
      >
        <tspan x={x} y={y + 14}>
          {upper}
        </tspan>
        <tspan x={x} y={y + 32}>
          {lower}
        </tspan>
      </text>
    </g>
  )
}

/** A hollow triangle on the rim: where the help was at the last decision. */
export function LastDecisionMark({ index, lifted }: { index: number; lifted: boolean }) {
  const angle = middleOf(index) + 4
  const { x, y } = pointAt(outer + (lifted ? 30 : 12), angle)
  return (
    <path
      d="M-7 -5.5H7L0 6.5Z"
      transform={`translate(${x} ${y}) rotate(${90 - angle})`}
      fill="var(--color-paper)"
      stroke="var(--color-ink)"
      strokeWidth="1.8"
      strokeLinejoin="round"
    />
  )
}
