import type { ReactNode } from 'react'
import { Container } from './container'

/** For one question, or one short thing to read: 760 px. */
export function OneColumn({ children }: { children: ReactNode }) {
  return (
    <Container className="pb-12">
      <div className="flex max-w-form flex-col gap-5">{children}</div>
    </Container>
  )
}
