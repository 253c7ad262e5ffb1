// biome-ignore-all lint/a11y/noRedundantRoles: Safari forgets the roles of a table drawn as blocks
import { clsx } from 'clsx'
import { Cell, HeadCell } from './cell'
import { type Cards, reflows } from './reflow'
import type { Column, Row } from './table-view'

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
  const reflow = reflows[cards]
  return (
    <table role="table" className={clsx('w-full border-collapse', reflow.block)}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className={reflow.unseen}>
        <tr role="row" className="border-b-2 border-edge">
          {columns.map((column) => (
            <HeadCell key={column.heading} column={column} reflow={reflow} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={reflow.block}>
        {rows.map((row) => (
          <tr
            key={row.id}
            role="row"
            className={clsx(
              'border-b border-b-rule-soft last:border-b-0',
              reflow.card,
              row.late && reflow.lateCard,
              row.chosen && 'bg-action-wash',
              row.apart && 'border-t-2 border-t-edge border-dashed bg-ground',
            )}
          >
            {columns.map((column, index) => (
              <Cell
                key={column.heading}
                column={column}
                place={index}
                row={row}
                reflow={reflow}
                dense={dense}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
