import type { ReactNode } from 'react'
import { DangerLine } from './danger-line'
import type { NavItem, Partnership, Who } from './shell-view'
import { TopBand } from './top-band'

export type ShellProps = {
  /** What this person may go to, in the order of their day. */
  nav: NavItem[]
  /** Who is signed in; absent on pages for everyone, which then show no find and no cover. */
  who?: Who | undefined
  partnership: Partnership
  /** Bigger words than usual, as this person chose. */
  textSize?: 'larger' | 'largest' | undefined
  children: ReactNode
}

/** Everything round a page: skip link, top band, the page itself as `main`, and the line for danger. */
export function Shell({ nav, who, partnership, textSize, children }: ShellProps) {
  return (
    <div className="flex min-h-dvh flex-col" data-text-size={textSize}>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:m-2 focus:self-start focus:bg-paper focus:px-4 focus:py-3 focus:font-link print:hidden"
      >
        Skip to the main part of the page
      </a>
      <TopBand nav={nav} who={who} />
      <main id="main" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <DangerLine partnership={partnership} />
    </div>
  )
}
