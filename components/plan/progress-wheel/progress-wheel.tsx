import { centre, outline, type Point, pointFor } from './wheel-geometry'

export type AreaScores = {
  /** "Getting to school". */
  label: string
  /** What stands at its spoke when the label is long: its number in the table. */
  short?: string
  /** One score for each day, 0 to 10, oldest first. */
  scores: number[]
}

/** First scores (dashed, squares) and now (solid, rings), area by area. Never alone: its table stands beside it. */
export function ProgressWheel({
  areas,
  firstOn,
  nowOn,
}: {
  areas: AreaScores[]
  firstOn: string
  nowOn: string
}) {
  const count = areas.length
  const first = areas.map(({ scores }, index) => pointFor(scores[0] ?? 0, index, count))
  const now = areas.map(({ scores }, index) => pointFor(scores.at(-1) ?? 0, index, count))
  return (
    <figure className="@container">
      <svg
        role="img"
        aria-label={sentence(areas, firstOn, nowOn)}
        viewBox="0 0 500 400"
        className="mx-auto w-full max-w-120 overflow-visible"
      >
        <Web count={count} />
        <path
          d={outline(now)}
          fill="var(--color-action)"
          fillOpacity="0.14"
          stroke="var(--color-action)"
          strokeWidth="2.6"
        />
        <path
          d={outline(first)}
          fill="none"
          stroke="var(--color-ink-soft)"
          strokeWidth="1.8"
          strokeDasharray="6 4"
        />
        {first.map(({ x, y }, index) => (
          <rect
            key={areas[index]?.label}
            x={x - 5}
            y={y - 5}
            width="10"
            height="10"
            fill="var(--color-paper)"
            stroke="var(--color-ink)"
            strokeWidth="1.8"
          />
        ))}
        {now.map(({ x, y }, index) => (
          <circle
            key={areas[index]?.label}
            cx={x}
            cy={y}
            r="6"
            fill="var(--color-action)"
            stroke="var(--color-paper)"
            strokeWidth="1.5"
          />
        ))}
        {areas.map(({ label, short = label }, index) => (
          <AreaLabel key={label} label={short} at={pointFor(11.2, index, count)} />
        ))}
      </svg>
      <figcaption className="flex flex-wrap justify-center gap-x-5 text-small text-ink-soft">
        <span>Dashed, squares: {firstOn}</span>
        <span>Solid, rings: {nowOn}</span>
      </figcaption>
    </figure>
  )
}

function Web({ count }: { count: number }) {
  const spokes = Array.from({ length: count }, (_, index) => pointFor(10, index, count))
  return (
    <g fill="none" stroke="var(--color-rule)">
      {[2, 4, 6, 8, 10].map((ring) => (
        <path
          key={ring}
          d={outline(spokes.map((_, index) => pointFor(ring, index, count)))}
          stroke={ring === 10 ? 'var(--color-edge)' : 'var(--color-rule)'}
        />
      ))}
      {spokes.map(({ x, y }) => (
        <path key={`${x} ${y}`} d={`M${centre.x} ${centre.y}L${x} ${y}`} />
      ))}
      <g fill="var(--color-ink-soft)" stroke="none" fontSize="14" textAnchor="end">
        {[2, 4, 6, 8, 10].map((ring) => (
          <text key={ring} x={centre.x - 5} y={pointFor(ring, 0, count).y + 5}>
            {ring}
          </text>
        ))}
      </g>
    </g>
  )
}

/** On two lines when it is more than one word and stands at the side. Larger where the drawing is small. */
function AreaLabel({ label, at: { x, y } }: { label: string; at: Point }) {
  const side = x - centre.x
  const anchor = Math.abs(side) < 20 ? 'middle' : side > 0 ? 'start' : 'end'
  const words = label.split(' ')
  const half = Math.floor(words.length / 2)
  const lines =
    anchor === 'middle' || half === 0
      ? [label]
      : [words.slice(0, half).join(' '), words.slice(half).join(' ')]
  return (
    <text
      textAnchor={anchor}
      fontWeight="650"
      fill="var(--color-ink)"
      className="text-[15px] @max-[26rem]:text-[22px]"
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + 5} dy={`${(index - (lines.length - 1) / 2) * 1.15}em`}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function sentence(areas: AreaScores[], firstOn: string, nowOn: string): string {
  const parts = areas.map(({ label, scores }) => `${label} ${scores[0]}, now ${scores.at(-1)}`)
  return `Scores from 0 to 10 on ${firstOn} and ${nowOn}: ${parts.join('; ')}.`
}
