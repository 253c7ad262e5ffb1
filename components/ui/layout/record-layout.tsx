import type { ReactNode } from 'react'
import { Container } from './container'

/**
 * One record: its parts at the start, what it says in the middle, who is in it at the side. Below the width of
 * a desk the parts fold into "Contents" and the side goes under the main; three columns need a wide screen, and words of the
 * usual size.
 */
export function RecordLayout({
  nav,
  side,
  children,
}: {
  nav: ReactNode
  side?: ReactNode
  children: ReactNode
}) {
  return (
    <Container className="grid grid-cols-[minmax(0,1fr)] gap-x-7 gap-y-5 pt-5 pb-12 desk:grid-cols-[12.25rem_minmax(0,1fr)] wide:grid-cols-[12.25rem_minmax(0,1fr)_21.75rem] [[data-text-size]_&]:grid-cols-[minmax(0,1fr)]!">
      <div className="min-w-0 desk:row-span-2 [[data-text-size]_&]:row-span-1!">{nav}</div>
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
      {side && (
        <div className="flex min-w-0 flex-col gap-5 desk:col-start-2 wide:col-start-3 [[data-text-size]_&]:col-start-1!">
          {side}
        </div>
      )}
    </Container>
  )
}
