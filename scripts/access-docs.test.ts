import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOCUMENT, refreshed } from './access-docs'

describe('docs/access.md', () => {
  const document = () => readFileSync(DOCUMENT, 'utf8')

  it('says what the rules say: run `npm run access:docs` after changing either', () => {
    expect(document()).toBe(refreshed(document()))
  })

  it('notices when a rule in it has drifted', () => {
    const drifted = document().replace('| `signOffClosure` | The manager', '| `signOffClosure` | Anybody')
    expect(drifted).not.toBe(document())
    expect(refreshed(drifted)).toBe(document())
  })

  it('may not leave a part out or ask for one nobody makes', () => {
    expect(() => refreshed('nothing')).toThrow('leaves out')
    expect(() => refreshed('<!-- from the rules: weather -->\n<!-- end -->')).toThrow('Nobody makes')
  })
})
