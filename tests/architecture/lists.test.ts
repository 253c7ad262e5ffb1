import { describe, expect, it } from 'vitest'
import { productSources } from './sources'

const filter = 'lib/access/held.ts'

describe('the filter of a list', () => {
  // Inside the filter that name means its own rows: it would ask about itself, and let every row through.
  it('is asked about no table that goes by the name its own rows have', () => {
    const sources = productSources()
    const own = sources.find(({ file }) => file === filter)?.text ?? ''
    const names = new Set([...own.matchAll(/FROM family_access (\w+)/g)].map(([, name]) => name))
    expect([...names]).toEqual(['held'])
    for (const { file, text } of sources)
      if (file !== filter) expect(text, file).not.toMatch(/\b(FROM|JOIN)\s+\w+\s+(AS\s+)?held\b/)
  })
})
