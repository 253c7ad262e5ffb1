'use client'

import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button/button'
import type { WhatIf } from '@/lib/decision/what-if'

const Trying = lazy(() => import('./trying').then(({ Trying }) => ({ default: Trying })))

/** Trying a change in the page. The engine is fetched when somebody wants to; without scripts the sentences above do. */
export function TryIt({ whatIf }: { whatIf: WhatIf }) {
  const [isWanted, setWanted] = useState(false)
  const [childId, setChildId] = useState(whatIf.children[0]?.id)
  const child = whatIf.children.find(({ id }) => id === childId)
  if (!child) return null
  if (!isWanted) {
    return (
      <p className="mt-4 noscript:hidden">
        <Button type="button" look="secondary" onClick={() => setWanted(true)}>
          Try a change
        </Button>
      </p>
    )
  }
  return (
    <div className="mt-5 flex flex-col gap-5 border-t border-rule pt-5">
      {whatIf.children.length > 1 && (
        <p className="flex flex-wrap gap-2.5">
          {whatIf.children.map(({ id, name }) => (
            <Button
              key={id}
              type="button"
              look="secondary"
              size="compact"
              aria-pressed={id === childId}
              onClick={() => setChildId(id)}
            >
              {id === childId ? `Trying for ${name}` : `Try for ${name}`}
            </Button>
          ))}
        </p>
      )}
      <Suspense fallback={<p role="status">Fetching the guidance…</p>}>
        <Trying key={child.id} child={child} guidance={whatIf.guidance} />
      </Suspense>
    </div>
  )
}
