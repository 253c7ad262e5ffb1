import type { ReactNode } from 'react'
import { UnfoldIcon } from '../icon/arrow'

/** Something second, one press away: a native disclosure with a triangle. */
export function Disclosure({
  summary,
  opened = false,
  children,
}: {
  summary: string
  opened?: boolean
  children: ReactNode
}) {
  return (
    <details open={opened} className="group">
      <summary className="inline-flex min-h-6 items-center gap-1.5 text-small font-link text-action underline touch:min-h-11">
        <Triangle />
        {summary}
      </summary>
      <div className="ps-5 pt-2 pb-1 text-small">{children}</div>
    </details>
  )
}

/** A whole sheet that folds to its title and one line saying what is in it: parts of a meeting on a phone. */
export function FoldingSheet({
  title,
  standing,
  icon,
  opened = false,
  children,
}: {
  title: string
  /** What one would see inside: "5 here, 2 sent views, 1 not here". */
  standing?: string
  icon?: ReactNode
  opened?: boolean
  children: ReactNode
}) {
  return (
    <details open={opened} className="group rounded-sheet border border-rule bg-paper">
      <summary className="flex min-h-14 items-center gap-3 px-4 py-3 tablet:px-5">
        {icon}
        <h2 className="flex-1">
          <span className="block text-sub">{title}</span>
          {standing && <span className="block text-small font-normal text-ink-soft">{standing}</span>}
        </h2>
        <UnfoldIcon className="text-ink-soft group-open:rotate-180" />
      </summary>
      <div className="px-4 pt-1 pb-5 tablet:px-5">{children}</div>
    </details>
  )
}

function Triangle() {
  return (
    <svg
      viewBox="0 0 10 10"
      width="10"
      height="10"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      className="shrink-0 group-open:rotate-90 rtl:-scale-x-100"
    >
      <path d="M1.5 0v10L9.5 5Z" />
    </svg>
  )
}
