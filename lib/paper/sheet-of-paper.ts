/** A4 and what goes where on it, in points. Sizes are those of the visual language, section 10. */
const mm = 72 / 25.4

export const page = {
  left: 18 * mm,
  width: (210 - 36) * mm,
  top: 16 * mm,
  /** Words end here; the foot stands below. */
  bottom: (297 - 27) * mm,
  footTop: (297 - 21) * mm,
} as const

export const margins = {
  left: page.left,
  right: page.left,
  top: page.top,
  bottom: 27 * mm,
} as const

/**
 * Where an address is seen through the window of a DL or C5 envelope however the sheet slides in it: folded in three,
 * the window (35 mm high, 18 mm from the foot, 20 mm from the left) always shows 57 to 81 mm down the page. Nothing else
 * stands from 45 to 93 mm.
 */
export const addressWindow = {
  left: 24 * mm,
  top: 57 * mm,
  width: 80 * mm,
  below: 96 * mm,
} as const

export const sizes = {
  body: 15,
  title: 33,
  heading: 19,
  small: 12,
  foot: 10,
  above: 11,
  address: 12,
} as const

export const gaps = { block: 4 * mm, heading: 7 * mm, inBox: 4 * mm, bar: 5 * mm, cell: 1.6 * mm } as const

/** 1.4 lines high, as on the screen; the letters by themselves are 1.316 of their size. */
export function lineGap(size: number): number {
  return size * (1.4 - 1.316)
}
