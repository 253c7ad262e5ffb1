'use client'

import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { FullWidth } from '@/components/ui/layout/full-width'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { answersIn } from '@/lib/explore/answers-in'
import type { ExploreView } from '@/lib/explore/types'
import { Answers, InShort } from './answers'
import { WhereTheyPart } from './where-they-part'

/**
 * The form and its answers. Sent as a plain address it is answered by the server; where scripts run, the same engine
 * is fetched at the first touch and answers every change in the page.
 */
export function Explorer({
  first,
  asOf,
  children,
}: {
  first: ExploreView
  asOf: string
  children: ReactNode
}) {
  const [view, setView] = useState(first)
  const newest = useRef(0)
  const answer = async ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    newest.current += 1
    const asked = newest.current
    const answers = answersIn(currentTarget)
    const { exploreView } = await import('@/lib/explore/view')
    if (asked === newest.current) setView(exploreView(answers, asOf))
  }
  return (
    <form
      className="[&_:is(input,select,summary,button)]:scroll-mt-32"
      method="get"
      action="#answers"
      autoComplete="off"
      onChange={answer}
      onFocus={warmUp}
    >
      <InShort view={view} />
      <FullWidth>
        <Answers view={view} />
      </FullWidth>
      <MainAndSide side={<WhereTheyPart view={view} />}>{children}</MainAndSide>
    </form>
  )
}

/** Fetches the engine before it is needed. */
function warmUp() {
  void import('@/lib/explore/view')
}
