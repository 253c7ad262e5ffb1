export type Closeness = 'very-likely' | 'possible' | 'less-likely'

const meaning: Record<Closeness, { bars: number; words: string }> = {
  'very-likely': { bars: 3, words: 'Very likely' },
  possible: { bars: 2, words: 'Possible' },
  'less-likely': { bars: 1, words: 'Less likely' },
}

/** How close a match is: one to three bars, and the words. */
export function MatchBars({ closeness }: { closeness: Closeness }) {
  const { bars, words } = meaning[closeness]
  return (
    <span className="inline-flex items-center gap-2 text-small font-link">
      <Bars filled={bars} outOf={3} />
      {words}
    </span>
  )
}

/** Some bars filled out of several. Decorative: the words beside say the same. */
export function Bars({ filled, outOf }: { filled: number; outOf: number }) {
  return (
    <svg
      viewBox={`0 0 ${outOf * 13 - 2} 16`}
      width={outOf * 13 - 2}
      height="16"
      aria-hidden="true"
      focusable="false"
      className="shrink-0 text-action"
    >
      {Array.from({ length: outOf }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and keep their places
          key={index}
          x={index * 13 + 1}
          y="1"
          width="9"
          height="14"
          rx="1.5"
          fill={index < filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.8"
        />
      ))}
    </svg>
  )
}
