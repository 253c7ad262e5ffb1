import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Container } from './container'

/** What one came for, with what helps beside it; below it on a tablet or phone. */
export function MainAndSide({
  side,
  broadSide = false,
  children,
}: {
  side: ReactNode
  /** 424 px in place of 360, for a side that holds a table. */
  broadSide?: boolean
  children: ReactNode
}) {
  return (
    <Container
      className={clsx(
        'grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 pb-12',
        // Bigger words in two columns are words of one letter a line.
        '[[data-text-size]_&]:grid-cols-[minmax(0,1fr)]!',
        broadSide
          ? 'desk:grid-cols-[minmax(0,1fr)_22.5rem] wide:grid-cols-[minmax(0,1fr)_26.5rem]'
          : 'desk:grid-cols-[minmax(0,1fr)_22.5rem]',
      )}
    >
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
      <div className="flex min-w-0 flex-col gap-5">{side}</div>
    </Container>
  )
}
