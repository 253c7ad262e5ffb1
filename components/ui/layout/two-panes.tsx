import type { ReactNode } from 'react'
import { Container } from './container'

/** What we were told, and beside it what we do about it; in that order on a narrow screen. */
export function TwoPanes({ told, doing }: { told: ReactNode; doing: ReactNode }) {
  return (
    <Container className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-5 pt-5 pb-12 desk:grid-cols-2 wide:grid-cols-[minmax(0,1fr)_37.5rem] [[data-text-size]_&]:grid-cols-[minmax(0,1fr)]!">
      <div className="flex min-w-0 flex-col gap-5">{told}</div>
      <div className="flex min-w-0 flex-col gap-5">{doing}</div>
    </Container>
  )
}
