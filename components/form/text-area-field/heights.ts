export type TextHeight = 'short' | 'medium' | 'long'

/** Where a box starts; it grows with what is written. Classes, because a strict content policy refuses styles. */
export const heights: Record<TextHeight, string> = {
  short: 'min-h-20',
  medium: 'min-h-28',
  long: 'min-h-44',
}
