import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'

export type SheetProps = {
  title: string
  /** How many are in it, said with the title. */
  count?: number | undefined
  /** A short note or a link, at the end of the title's line. */
  note?: ReactNode
  /** Where a jump link lands. */
  id?: string | undefined
  /** The content reaches the edges and keeps its own distance: lists of rows, tables. */
  flush?: boolean
  /** The one sheet of the page where something is decided: a pine frame. */
  deciding?: boolean
  /** A smaller heading, for the sheets beside the main ones. */
  quiet?: boolean
  children: ReactNode
}

/** A titled block on paper. */
export function Sheet({
  title,
  count,
  note,
  id,
  flush = false,
  deciding = false,
  quiet = false,
  children,
}: SheetProps) {
  const headingId = useId()
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={clsx(
        'rounded-sheet bg-paper',
        deciding ? 'border-2 border-action' : 'border border-rule',
        !flush && 'pb-5',
      )}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 pt-4 pb-3 tablet:px-5">
        <h2 id={headingId} className={quiet ? 'text-sub' : 'text-section'}>
          {title}
          {count !== undefined && (
            <span className="ms-2 text-body font-normal text-ink-soft figures">{count}</span>
          )}
        </h2>
        {note && <div className="text-small text-ink-soft">{note}</div>}
      </div>
      {flush ? children : <div className="px-4 tablet:px-5">{children}</div>}
    </section>
  )
}
