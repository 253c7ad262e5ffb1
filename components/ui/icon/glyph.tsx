import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export type IconProps = { className?: string | undefined }

/**
 * The frame of every small drawing: as tall as a capital and a bit, in the colour of the words beside it, and
 * hidden from screen readers, because the words beside it always say the same.
 */
export function Glyph({ className, children }: IconProps & { children: ReactNode }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={clsx('glyph', className)}>
      {children}
    </svg>
  )
}
