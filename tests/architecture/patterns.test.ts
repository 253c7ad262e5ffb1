import { describe, expect, it } from 'vitest'
import { sourcesIn } from './sources'

/** Where a pattern may stand in code, and one whole pattern: classes may hold a slash. */
const written = /(?<=[=(,:!&|?[\s])\/(?![/*\s])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g

const patterns = sourcesIn('{app,components,lib}/**/*.{ts,tsx}', 'proxy.ts').flatMap(({ file, text }) =>
  [...text.matchAll(written)].flatMap(([, source = '', flags = '']) =>
    isPattern(source, flags) ? [{ file, source, flags }] : [],
  ),
)

/** Milliseconds of work, which a busy machine does not add to. A pattern that backs up on itself takes thousands of times this. */
const long = 250

describe('every pattern that words are held against', () => {
  it('is found, and a bad one would be seen', () => {
    expect(patterns.length).toBeGreaterThan(100)
    expect(slowest({ source: '^(a+)+$', flags: '' })).toBeGreaterThan(long)
    expect(slowest({ source: '^(\\w+\\s?)*$', flags: '' })).toBeGreaterThan(long)
  })

  it('answers at once, however long and however nearly right the words are', () => {
    const slow = patterns.filter((pattern) => slowest(pattern) > long)
    expect(slow).toEqual([])
  })
})

/** The longest it took over any of the texts that make such patterns try every way there is. */
function slowest({ source, flags }: { source: string; flags: string }): number {
  const pattern = new RegExp(source, flags.replaceAll(/[gy]/g, ''))
  let most = 0
  // Short ones first: what doubles with each letter is caught before it would run for years.
  for (const times of [14, 18, 22, 26, 3_000]) {
    for (const piece of pieces(source)) {
      const began = process.cpuUsage()
      pattern.test(`${piece.repeat(times)}\u0001`)
      most = Math.max(most, process.cpuUsage(began).user / 1_000)
      if (most > long) return most
    }
  }
  return most
}

/** What is repeated: one of each kind of letter, and the pattern's own letters in turn. */
function pieces(source: string): string[] {
  const own = [...new Set(source.replaceAll(/\\[a-zA-Z]|\\p\{\w+\}/g, ''))].filter((each) =>
    /[\w .,'/=@-]/.test(each),
  )
  const letters = [...new Set(['a', 'A', '1', ' ', ...own.slice(0, 10)])]
  return [...letters, ...letters.flatMap((one) => [`${one}a`, `${one} `, `${one}1`])]
}

function isPattern(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp
  } catch {
    return false
  }
}
