// biome-ignore-all lint/a11y/noRedundantRoles: Safari forgets the roles of a table drawn as blocks
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { Column, Reflow } from './data-table'

export function HeadCell({ column }: { column: Column }) {
  return (
    <th
      role="columnheader"
      scope="col"
      style={column.width === undefined ? undefined : { width: column.width }}
      className={clsx(
        'px-2 py-2 align-bottom text-column text-ink-soft first:ps-5 last:pe-5',
        column.align === 'end' ? 'text-end' : 'text-start',
      )}
    >
      <span className={clsx(column.unseen && 'sr-only')}>{column.heading}</span>
    </th>
  )
}

/** One fact. On a card it carries its own label, which a screen reader already has from the heading. */
export function Cell({
  column,
  first,
  reflow,
  dense,
  children,
}: {
  column: Column
  first: boolean
  reflow: Reflow
  dense: boolean
  children: ReactNode
}) {
  const className = clsx(
    'align-top font-normal',
    dense ? 'py-1.5 text-small' : 'py-2.5 text-body',
    column.align === 'end' ? 'text-end' : 'text-start',
    reflow.cell,
  )
  if (first) {
    return (
      <th role="rowheader" scope="row" className={className}>
        <div className="min-w-0">{children}</div>
      </th>
    )
  }
  return (
    <td role="cell" className={className}>
      {!column.unseen && (
        <span
          aria-hidden="true"
          className={clsx('w-28 shrink-0 pt-0.5 text-column text-ink-soft', reflow.label)}
        >
          {column.heading}
        </span>
      )}
      <div className="min-w-0">{children}</div>
    </td>
  )
}
