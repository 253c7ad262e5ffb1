import localFont from 'next/font/local'

/** One glyph: a zero without the stroke, which some families read as another sign (visual-language section 3). */
export const plainZero = localFont({
  src: '../../../../../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
  variable: '--font-plain-zero',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0030' }],
})
