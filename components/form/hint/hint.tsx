import type { ReactNode } from 'react'

/** A line of help under a label. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div id={id} className="mt-0.5 text-body text-ink-hint">
      {children}
    </div>
  )
}
