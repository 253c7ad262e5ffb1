// biome-ignore-all lint/a11y/noRedundantRoles: Safari forgets the roles of a table drawn as blocks
'use client'

import type { ReactNode } from 'react'
import { useField } from '../form/use-field'
import { Mark } from '../radio-field/mark'

type GridColumn = { name: string; heading: string }
type GridRow = { value: string; label: string }

/**
 * The same few ticks for each of several: a table on a desk, and on a phone a group for each row with every tick
 * labelled. Each column is posted as one field that holds the rows ticked in it.
 */
export function TickGrid({
  caption,
  rowHeading,
  columns,
  rows,
}: {
  caption: string
  rowHeading: string
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
}) {
  return (
    <table role="table" className="facts facts-phone">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {rowHeading}
          </th>
          {columns.map(({ name, heading }) => (
            <th key={name} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.value} role="row">
            <th role="rowheader" scope="row">
              <div className="font-link">{row.label}</div>
            </th>
            {columns.map((column) => (
              <td key={column.name} role="cell">
                <Tick column={column} row={row} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The whole label can be pressed; on a desk the column's heading has said it already, so it is only read out. */
function Tick({
  column: { name, heading },
  row: { value, label },
}: {
  column: GridColumn
  row: GridRow
}): ReactNode {
  const field = useField(name)
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is Mark's own input
    <label className="flex min-h-11 cursor-pointer items-center gap-3.5">
      <Mark
        type="checkbox"
        name={field.name}
        value={value}
        defaultChecked={field.chosen.includes(value)}
        aria-label={`${label}: ${heading}`}
      />
      <span className="text-form tablet:sr-only">{heading}</span>
    </label>
  )
}
