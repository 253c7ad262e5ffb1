import type { ReactNode } from 'react'

export type Column = {
  heading: string
  /** Numbers stand at the end. */
  align?: 'start' | 'end'
  /** For a column of buttons: the heading is only said, never shown. */
  unseen?: boolean
  /** A class such as `w-[22%]`; the rest is shared out. */
  width?: `w-[${string}]`
}

export type Row = {
  id: string
  /** One for each column, in the same order. The first names the row. */
  cells: ReactNode[]
  /** A red edge, for what is late. The words in the row say so too. */
  late?: boolean
  /** The row one is looking at. */
  chosen?: boolean
  /** Set apart by a dashed line: what is not like the other rows. */
  apart?: boolean
}
