import type { ReactNode } from 'react'
import { Container } from './container'

/** For queues, plans and dashboards: the whole width of the page. */
export function FullWidth({ children }: { children: ReactNode }) {
  return <Container className="flex flex-col gap-5 pb-12">{children}</Container>
}
