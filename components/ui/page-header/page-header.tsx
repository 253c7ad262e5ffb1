import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Container } from '../layout/container'
import { Breadcrumbs, type Crumb } from './breadcrumbs'

export type PageHeaderProps = {
  title: string
  breadcrumbs?: Crumb[] | undefined
  /** The day, or "Part 12 of 24": at the end of the title's line, above it on a phone. */
  note?: ReactNode
  /** A quieter line under the title. */
  subtitle?: ReactNode
  /** Buttons for the whole page; at most one of them primary. */
  actions?: ReactNode
  /** On paper, reaching both edges of the window: the head of a record. */
  record?: boolean
  /** The opening sentence, or the facts of a record. */
  children?: ReactNode
}

/** The head of every page: where it is, its one `h1`, and what can be done with all of it. */
export function PageHeader({
  title,
  breadcrumbs,
  note,
  subtitle,
  actions,
  record = false,
  children,
}: PageHeaderProps) {
  return (
    <div className={clsx(record && 'border-b border-rule bg-paper', breadcrumbs ? 'pt-4' : 'pt-6')}>
      <Container className={clsx('flex flex-col', record ? 'pb-4' : 'pb-5')}>
        {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} />}
        <div
          className={clsx(
            'flex flex-col justify-between gap-x-6 gap-y-3 tablet:flex-row tablet:items-end',
            breadcrumbs && (record ? 'mt-1' : 'mt-3 tablet:mt-5'),
          )}
        >
          <div className="min-w-0">
            {note && <div className="text-body text-ink-soft tablet:hidden">{note}</div>}
            <h1 className="text-title">{title}</h1>
            {subtitle && <div className="mt-1 text-form text-ink-soft">{subtitle}</div>}
          </div>
          {(note || actions) && (
            <div className={clsx('flex shrink-0 flex-col gap-2 tablet:items-end', actions && 'self-start')}>
              {note && (
                <div className={clsx('text-body text-ink-soft max-tablet:hidden', !actions && 'pb-1.5')}>
                  {note}
                </div>
              )}
              {actions && <div className="flex flex-wrap gap-2.5">{actions}</div>}
            </div>
          )}
        </div>
        {children}
      </Container>
    </div>
  )
}
