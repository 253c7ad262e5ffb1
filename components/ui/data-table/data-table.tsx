// biome-ignore-all lint/a11y/noRedundantRoles: Safari forgets the roles of a table drawn as blocks
import { clsx } from 'clsx'
import { Cell, HeadCell } from './cell'
import type { Column, Row } from './table-view'

/** Where a table becomes cards: on a phone, already on a tablet, or never (a few narrow columns). */
export type Cards = 'phone' | 'tablet' | 'never'

export type DataTableProps = {
  /** Says what the table holds, for a screen reader: the sheet's title has said it to everyone else. */
  caption: string
  columns: Column[]
  rows: Row[]
  /** Where rows turn into cards with each fact labelled. */
  cards?: Cards
  /** Less room between rows, for long working lists. */
  dense?: boolean
}

/**
 * A table on a desk, labelled cards on a small screen, one markup for both. The roles are written out because
 * browsers forget that a table is a table once it is drawn as blocks.
 */
export function DataTable({ caption, columns, rows, cards = 'phone', dense = false }: DataTableProps) {
  return (
    <table role="table" className={clsx('facts', looks[cards], dense && 'facts-dense')}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeadCell key={column.heading} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            key={row.id}
            role="row"
            className={
              clsx(
                row.late && 'is-late',
                row.chosen && 'bg-action-wash',
                row.apart && 'border-t-2 border-t-edge border-dashed bg-ground',
              ) || undefined
            }
          >
            {columns.map((column, index) => (
              <Cell key={column.heading} column={column} place={index} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How it is drawn stands in app/globals.css, once, and not on every cell. */
const looks: Record<Cards, string> = { phone: 'facts-phone', tablet: 'facts-tablet', never: 'facts-table' }
