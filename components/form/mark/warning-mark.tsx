/** The triangle that goes with every mistake. The words beside it carry the meaning. */
export function WarningMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={className}>
      <path
        fill="currentColor"
        d="M10.4 3.1 1.3 19.2A1.9 1.9 0 0 0 3 22h18a1.9 1.9 0 0 0 1.7-2.8L13.6 3.1a1.9 1.9 0 0 0-3.2 0Z"
      />
      <path stroke="var(--color-paper)" strokeWidth="2.4" strokeLinecap="round" d="M12 9v5.2M12 18v.1" />
    </svg>
  )
}
