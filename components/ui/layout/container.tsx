import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** The width of the page: 1264 px of content, with 48, 24 or 16 px at each side. */
export function Container({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={clsx('mx-auto w-full max-w-page px-4 tablet:px-6 desk:px-12', className)}>{children}</div>
  )
}
