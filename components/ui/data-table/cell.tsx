// biome-ignore-all lint/a11y/noRedundantRoles: Safari forgets the roles of a table drawn as blocks
import { clsx } from 'clsx'
import type { Column, Row } from './table-view'

export function HeadCell({ column }: { column: Column }) {
  return (
    <th role="columnheader" scope="col" className={clsx(column.align === 'end' && 'at-end', column.width)}>
      {column.unseen ? <span className="sr-only">{column.heading}</span> : column.heading}
    </th>
  )
}

/** One fact. On a card it carries its own label, which a screen reader already has from the heading. */
export function Cell({
  column,
  row,
  place,
}: {
  column: Column
  row: Row
  /** Which of the row's cells; the first is the row's own heading. */
  place: number
}) {
  const fact = row.cells[place]
  const absent = fact === undefined || fact === null || fact === ''
  const className = column.align === 'end' ? 'at-end' : undefined
  if (place === 0) {
    return (
      <th role="rowheader" scope="row" className={className}>
        {absent || <div>{fact}</div>}
      </th>
    )
  }
  return (
    <td role="cell" className={className} data-label={column.unseen ? undefined : column.heading}>
      {absent || <div>{fact}</div>}
    </td>
  )
}
