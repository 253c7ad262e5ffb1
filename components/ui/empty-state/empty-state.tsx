import type { ReactNode } from 'react'
import { TwoPaths } from '../two-paths/two-paths'

export type WayToStart = { title: string; words: string; action: ReactNode }

/** Says that empty is fine, what will appear here, and good ways to start. Never a blank table. */
export function EmptyState({
  title,
  ways = [],
  children,
}: {
  title: string
  ways?: WayToStart[]
  children: ReactNode
}) {
  return (
    <div className="flex flex-col gap-8">
      <section className="flex flex-wrap items-center justify-between gap-8 rounded-sheet border border-rule bg-paper px-5 py-10 tablet:px-11">
        <div className="max-w-[40rem]">
          <h2 className="text-[1.5rem] leading-8 font-bold">{title}</h2>
          <div className="mt-1.5 text-lead">{children}</div>
        </div>
        <TwoPaths className="w-90 max-w-full max-tablet:hidden" />
      </section>
      {ways.length > 0 && <WaysToStart ways={ways} />}
    </div>
  )
}

/** For a sheet or a list that holds nothing: one plain sentence, and what to do about it if anything. */
export function NothingHere({ children }: { children: ReactNode }) {
  return <p className="border-t border-rule-soft px-4 py-5 text-body text-ink-soft tablet:px-5">{children}</p>
}

const inWords = ['No', 'One', 'Two', 'Three', 'Four']

function WaysToStart({ ways }: { ways: WayToStart[] }) {
  return (
    <section>
      <h2 className="text-section">
        {inWords[ways.length] ?? ways.length} good {ways.length === 1 ? 'way' : 'ways'} to start
      </h2>
      <ul className="mt-3 grid gap-5 tablet:grid-cols-2 desk:grid-cols-3">
        {ways.map(({ title, words, action }) => (
          <li key={title} className="rounded-sheet border border-rule bg-paper p-5">
            <h3 className="text-sub">{title}</h3>
            <p className="mt-1 mb-4 text-ink-soft">{words}</p>
            {action}
          </li>
        ))}
      </ul>
    </section>
  )
}
