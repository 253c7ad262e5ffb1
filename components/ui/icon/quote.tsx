import { clsx } from 'clsx'
import type { IconProps } from './glyph'

/** The opening quote mark drawn beside a family's own words. */
export function QuoteIcon({ className }: IconProps) {
  return (
    <svg
      viewBox="0 0 20 14"
      width="16"
      height="11"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      className={clsx('shrink-0', className)}
    >
      <path d="M8.2 1.6C5.6 2.4 4.2 3.9 4 6h3.6v7H.4V7.2C.4 3.6 2.7 1.1 7.2 0Zm10.8 0c-2.6.8-4 2.3-4.2 4.4h3.6v7h-7.2V7.2c0-3.6 2.3-6.1 6.8-7.2Z" />
    </svg>
  )
}
