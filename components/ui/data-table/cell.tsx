// biome-ignore-all lint/a11y/noRedundantRoles: Safari forgets the roles of a table drawn as blocks
import { clsx } from 'clsx'
import type { Reflow } from './reflow'
import type { Column, Row } from './table-view'

export function HeadCell({ column, reflow }: { column: Column; reflow: Reflow }) {
  return (
    <th
      role="columnheader"
      scope="col"
      className={clsx(
        'py-2 align-bottom text-column text-ink-soft',
        column.align === 'end' ? 'text-end' : 'text-start',
        column.width,
        reflow.cell,
      )}
    >
      <span className={clsx(column.unseen && 'sr-only')}>{column.heading}</span>
    </th>
  )
}

/** One fact. On a card it carries its own label, which a screen reader already has from the heading. */
export function Cell({
  column,
  row,
  place,
  reflow,
  dense,
}: {
  column: Column
  row: Row
  /** Which of the row's cells; the first is the row's own heading. */
  place: number
  reflow: Reflow
  dense: boolean
}) {
  const fact = row.cells[place]
  const absent = fact === undefined || fact === null || fact === ''
  const className = clsx(
    'align-top font-normal',
    dense ? 'py-1.5 text-small' : 'py-2.5 text-body',
    column.align === 'end' ? 'text-end' : 'text-start',
    reflow.cell,
    absent && reflow.absent,
  )
  if (place === 0) {
    return (
      <th role="rowheader" scope="row" className={clsx(className, row.late && reflow.lateCell)}>
        <div className="min-w-0">{fact}</div>
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
      <div className="min-w-0">{fact}</div>
    </td>
  )
}
