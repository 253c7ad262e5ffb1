import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = readFileSync('docs/security.md', 'utf8')

/** The rows of the tables: what is claimed, and the file and title of its proof. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| id') && !line.startsWith('| goal'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

const proofs = rows.flatMap((cells) => {
  const [file = '', title = ''] = (cells.at(-1) ?? '').split(' › ')
  return title ? [{ claim: cells[0] ?? '', file, title }] : []
})

describe('docs/security.md', () => {
  it('claims much, and nothing twice in other words', () => {
    expect(proofs.length).toBeGreaterThan(60)
    const ids = rows.flatMap(([ids = '']) => [...ids.matchAll(/\d+\.\d+\.\d+/g)].map(([id]) => id))
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it.each(proofs)('$claim is proven by a test that exists: $title', ({ file, title }) => {
    expect(existsSync(file), file).toBe(true)
    expect(readFileSync(file, 'utf8').replaceAll('\\’', '’')).toContain(title)
  })

  it('says of every claim without a test why there is none', () => {
    const without = rows.map((cells) => cells.at(-1) ?? '').filter((proof) => !proof.includes(' › '))
    for (const proof of without) expect(['not applicable', 'deployment']).toContain(proof)
  })
})
