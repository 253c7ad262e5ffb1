import type { Closeness } from '@/lib/person/match'
import { closenessWords } from '@/lib/person/words'

/** How close a match is: three bars, and always the words. */
export function MatchBars({ closeness }: { closeness: Closeness }) {
  const { label, bars } = closenessWords[closeness]
  return (
    <span className="inline-flex items-center gap-2.5 font-link">
      <svg
        viewBox="0 0 32 15"
        width="32"
        height="15"
        aria-hidden="true"
        focusable="false"
        className="shrink-0 text-action"
      >
        {[0, 1, 2].map((at) => (
          <rect
            key={at}
            x={at * 11 + 1}
            y="1"
            width="8"
            height="13"
            rx="1.5"
            fill={at < bars ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="2"
          />
        ))}
      </svg>
      {label}
    </span>
  )
}
