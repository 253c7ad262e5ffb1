/** The tick of a chosen thing, in the colour of its text. */
export function TickMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={className}>
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m5 12.5 4.7 4.7L19 7.5"
      />
    </svg>
  )
}
