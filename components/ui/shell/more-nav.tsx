'use client'

import { clsx } from 'clsx'
import { useEffect, useRef } from 'react'
import { UnfoldIcon } from '../icon/arrow'
import type { NavItem } from './shell-view'

/** The rarer places, one press away. A native disclosure; a script only folds it again on Escape or a press elsewhere. */
export function MoreNav({ nav }: { nav: NavItem[] }) {
  const folded = useRef<HTMLDetailsElement>(null)
  useEffect(() => foldAgain(folded.current), [])
  return (
    <details ref={folded} className="group relative">
      <summary
        className={clsx(
          'flex cursor-pointer items-center gap-1 py-0.5 text-[1.0625rem] font-link whitespace-nowrap text-on-band hover:underline',
          nav.some(({ current }) => current) && 'double-underline',
        )}
      >
        More
        <UnfoldIcon className="size-4 group-open:rotate-180" />
      </summary>
      <ul className="absolute start-0 top-full z-20 mt-3 min-w-44 rounded-sheet border border-edge bg-paper text-ink">
        {nav.map(({ label, href, current }) => (
          <li key={href} className="border-t border-rule-soft first:border-t-0">
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className="flex min-h-11 items-center px-4 font-link no-underline hover:underline aria-[current]:bg-action-soft"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function foldAgain(details: HTMLDetailsElement | null): () => void {
  const controller = new AbortController()
  const { signal } = controller
  const fold = () => details?.removeAttribute('open')
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Node && details?.contains(target))) fold()
    },
    { signal },
  )
  details?.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return
      fold()
      details.querySelector('summary')?.focus()
    },
    { signal },
  )
  return () => controller.abort()
}
