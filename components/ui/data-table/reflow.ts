/** Where a table becomes cards: on a phone, already on a tablet, or never (a few narrow columns). */
export type Cards = 'phone' | 'tablet' | 'never'

/** The classes of each piece, for one place where the table turns. Written out whole, so Tailwind finds them. */
export type Reflow = {
  block: string
  unseen: string
  card: string
  lateCard: string
  lateCell: string
  cell: string
  /** A fact that is not there takes no room on a card. */
  absent: string
  label: string
}

export const reflows: Record<Cards, Reflow> = {
  phone: {
    block: 'max-tablet:block',
    unseen: 'max-tablet:sr-only',
    card: 'max-tablet:block max-tablet:px-4 max-tablet:py-3',
    lateCard: 'max-tablet:late-edge',
    lateCell: 'tablet:late-edge',
    cell: 'tablet:px-2 tablet:first:ps-5 tablet:last:pe-5 max-tablet:flex max-tablet:gap-3 max-tablet:py-0.5 max-tablet:text-start',
    absent: 'max-tablet:hidden',
    label: 'tablet:hidden',
  },
  tablet: {
    block: 'max-desk:block',
    unseen: 'max-desk:sr-only',
    card: 'max-desk:block max-desk:px-4 max-desk:py-3',
    lateCard: 'max-desk:late-edge',
    lateCell: 'desk:late-edge',
    cell: 'desk:px-2 desk:first:ps-5 desk:last:pe-5 max-desk:flex max-desk:gap-3 max-desk:py-0.5 max-desk:text-start',
    absent: 'max-desk:hidden',
    label: 'desk:hidden',
  },
  never: {
    block: '',
    unseen: '',
    card: '',
    lateCard: '',
    lateCell: 'late-edge',
    cell: 'px-1.5 first:ps-0 last:pe-0',
    absent: '',
    label: 'hidden',
  },
}
