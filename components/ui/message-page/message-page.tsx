import type { ReactNode } from 'react'
import { OneColumn } from '../layout/one-column'
import { PageHeader } from '../page-header/page-header'

export type MessagePageProps = {
  /** What is so, in a sentence: "You cannot open this record". */
  title: string
  /** Why, what was kept, and who can help. */
  children: ReactNode
  /** Where to go next. */
  actions?: ReactNode
}

/** A page with one message: not found, not allowed, gone, signed out. It always offers a way on. */
export function MessagePage({ title, children, actions }: MessagePageProps) {
  return (
    <>
      <PageHeader title={title} />
      <OneColumn>
        <div className="flex flex-col gap-4 text-form">{children}</div>
        {actions && <div className="flex flex-wrap items-center gap-4">{actions}</div>}
      </OneColumn>
    </>
  )
}
