import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../app/globals.css', import.meta.url), 'utf8')
const light = coloursIn(css.slice(css.indexOf('@theme'), css.indexOf('@layer theme')))
const dark = {
  ...light,
  ...coloursIn(css.slice(css.indexOf('[data-theme="dark"] {'), css.indexOf('prefers-contrast'))),
}

/** What stands on what: words need 4.5 to 1, shapes and the edges of controls 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const words = [
  ...['ink', 'ink-soft', 'ink-hint', 'action', 'late', 'soon', 'good'].flatMap((name) => [
    [name, 'paper'],
    [name, 'ground'],
  ]),
  ['ink', 'family-wash'],
  ['ink-hint', 'family-wash'],
  ['family', 'family-wash'],
  ['family', 'family-tint'],
  ['family', 'paper'],
  ['ink', 'action-wash'],
  ['ink-soft', 'ground-deep'],
  ['action', 'action-soft'],
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['on-band', 'band'],
  ['on-band-soft', 'band'],
  ['on-band', 'band-2'],
  ...['1', '2', '3', '4'].map((step) => [`on-level-${step}`, `level-${step}`]),
] as [string, string][]

const shapes = [
  ['edge', 'paper'],
  ['edge', 'ground'],
  ['family-line', 'paper'],
  ['family-line', 'family-wash'],
  ['level-edge', 'paper'],
  ['focus-inner', 'focus-outer'],
] as [string, string][]

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_theme, colours) => {
  test.each(words)('words in %s can be read on %s', (front, back) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapes)('%s can be seen on %s', (front, back) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(3)
  })
})

function coloursIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
