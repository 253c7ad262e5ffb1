const startsAt = 8
const step = 20

/** From the first score (square) to now (ring), 0 to 10, on one line. The words beside it carry the meaning. */
export function ProgressLine({ first, now, className }: { first?: number; now: number; className?: string }) {
  const from = first === undefined ? undefined : startsAt + first * step
  const to = startsAt + now * step
  return (
    <svg
      viewBox="0 0 216 24"
      width="180"
      height="20"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      <path d={ticks} stroke="var(--color-edge)" strokeWidth="1.6" />
      {from !== undefined && (
        <>
          <path d={`M${from} 12H${to}`} stroke="var(--color-action)" strokeWidth="5" />
          {from !== to && (
            <rect
              x={from - 6}
              y="6"
              width="12"
              height="12"
              fill="var(--color-paper)"
              stroke="var(--color-ink)"
              strokeWidth="2"
            />
          )}
        </>
      )}
      <circle cx={to} cy="12" r="8" fill="var(--color-action)" stroke="var(--color-paper)" strokeWidth="2" />
    </svg>
  )
}

/** The line itself, with a stroke for each whole score and longer ones at 0, 5 and 10. */
const ticks = Array.from({ length: 11 }, (_, score) => {
  const half = score % 5 === 0 ? 7 : 3.5
  return `M${startsAt + score * step} ${12 - half}v${half * 2}`
}).reduce((path, tick) => path + tick, `M${startsAt} 12h${step * 10}`)
