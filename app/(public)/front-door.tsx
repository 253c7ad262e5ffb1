import type { ReactNode } from 'react'
import { BrandMark } from '@/components/ui/brand/brand-mark'
import { WorkingWith } from './sign-in/working-with'

/** A page before one is signed in: one narrow column, and beside it what this place is for. */
export function FrontDoor({ partnership, children }: { partnership: string; children: ReactNode }) {
  return (
    <div className="grid min-h-dvh bg-paper desk:grid-cols-[minmax(0,40rem)_1fr]">
      <main id="main" className="flex flex-col gap-8 px-4 py-8 tablet:px-18 tablet:py-11">
        <div>
          <p className="flex items-center gap-3.5 text-section font-title">
            <BrandMark className="text-action" />
            Alongside
          </p>
          <p className="mt-1 text-body text-ink-soft">{partnership}</p>
        </div>
        {children}
      </main>
      <WorkingWith />
    </div>
  )
}
