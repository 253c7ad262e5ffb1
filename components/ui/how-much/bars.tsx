/** Some bars filled out of several. A picture only: the words beside it say the same. */
export function Bars({ filled, outOf }: { filled: number; outOf: number }) {
  const width = outOf * 13 - 2
  return (
    <svg
      viewBox={`0 0 ${width} 16`}
      width={width}
      height="16"
      aria-hidden="true"
      focusable="false"
      className="shrink-0 text-action"
    >
      {Array.from({ length: outOf }, (_, place) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and keep their places
          key={place}
          x={place * 13 + 1}
          y="1"
          width="9"
          height="14"
          rx="1.5"
          fill={place < filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.8"
        />
      ))}
    </svg>
  )
}
