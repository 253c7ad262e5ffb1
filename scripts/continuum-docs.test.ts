import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOCUMENT, refreshed } from './continuum-docs'

describe('docs/continuum.md', () => {
  const document = () => readFileSync(DOCUMENT, 'utf8')

  it('says what the guidance says: run `npm run continuum:docs` after changing either', () => {
    expect(document()).toBe(refreshed(document()))
  })

  it('notices when a number in it has drifted', () => {
    const drifted = document().replace('within 4 weeks', 'within 5 weeks')
    expect(drifted).not.toBe(document())
    expect(refreshed(drifted)).toBe(document())
  })

  it('may not leave a part out or ask for one nobody makes', () => {
    expect(() => refreshed('nothing')).toThrow('leaves out')
    expect(() => refreshed('<!-- from the guidance: weather -->\n<!-- end -->')).toThrow('Nobody makes')
  })
})
