/** The team's path drawn, the family's still to be walked: for pages where nothing is waiting. */
export function TwoPaths({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 360 190"
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      <path
        d="M21 173c22-38 50-46 88-50 42-4 58 0 90-31 35-37 78-32 108-75"
        stroke="var(--color-action)"
        strokeWidth="10"
      />
      <circle
        cx="197"
        cy="93"
        r="11"
        fill="var(--color-paper)"
        stroke="var(--color-action)"
        strokeWidth="4"
      />
      <path
        d="M81 175c12-18 26-28 50-28 40 0 66 0 88-24 25-33 62-40 90-58 20-14 30-21 40-33"
        stroke="var(--color-family-line)"
        strokeWidth="10"
        strokeDasharray="2 23"
      />
    </svg>
  )
}
