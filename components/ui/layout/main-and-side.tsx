import type { ReactNode } from 'react'
import { Container } from './container'

/** What one came for, with what helps beside it; below it on a tablet or phone. */
export function MainAndSide({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <Container className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 pb-12 desk:grid-cols-[minmax(0,1fr)_22.5rem]">
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
      <div className="flex min-w-0 flex-col gap-5">{side}</div>
    </Container>
  )
}
