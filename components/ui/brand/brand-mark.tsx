import { clsx } from 'clsx'

/** Two paths rising together: one is the team, one is the family. Drawn in `currentColor` and apricot. */
export function BrandMark({ onBand, className }: { onBand?: boolean; className?: string }) {
  return (
    <svg
      viewBox="0 0 44 64"
      width="24"
      height="35"
      fill="none"
      strokeWidth="10"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
      className={clsx('shrink-0', className)}
    >
      <path d="M14 6c10 12 8 22 0 32C8 46 6 50 6 57" stroke="currentColor" />
      <path d="M34 15c7 9 6 16 0 24-5 7-8 11-8 18" stroke={onBand ? '#f2b27a' : 'var(--color-family-line)'} />
    </svg>
  )
}
