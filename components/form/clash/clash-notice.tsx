import type { ReactNode } from 'react'
import { PeopleIcon } from '@/components/ui/icon/act'

/** The head of a clash page: who else wrote, and that nothing is lost. */
export function ClashNotice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex gap-4 rounded-sheet border-[3px] border-action bg-paper px-6 py-5">
      <PeopleIcon className="mt-1.5 size-7 text-action" />
      <div>
        <h1 className="text-title">{title}</h1>
        <p className="mt-1 max-w-prose text-form text-ink-soft">{children}</p>
      </div>
    </div>
  )
}
