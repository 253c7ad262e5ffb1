import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import asvs from './asvs-5.0.0.json' with { type: 'json' }

const text = readFileSync('docs/security.md', 'utf8')
const [, standard = ''] = /^## ASVS 5\.0\.0\n([\s\S]*?)^## /m.exec(text) ?? []

/** Level 3 statements of the shortlist in reference/security-reliability.md, section 3, beside all of levels 1 and 2. */
const fromLevel3 =
  '1.2.10 2.3.5 3.4.7 3.4.8 3.5.8 5.2.4 5.2.6 6.3.5 6.3.7 6.3.8 6.4.6 6.5.6 7.5.3 8.2.4 8.3.2 8.3.3 13.1.2 13.1.3 13.2.6 13.4.6 14.2.5 14.2.6 14.2.7 14.2.8 15.2.4 15.4.2 16.5.4'.split(
    ' ',
  )
/** Statements that ask more at level 3, where we claim that too. */
const moreAtLevel3 = ['3.4.3', '16.3.2']

/** Each statement of the standard and its level, from what it says of each section: `"1.1": "22"`. */
const levels = new Map(
  Object.entries(asvs.levels).flatMap(([section, each]) =>
    [...each].map((level, at): [string, number] => [`${section}.${at + 1}`, Number(level)]),
  ),
)

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
const isRow = (line: string) => /^\| (?!id |goal |---)/.test(line)

const claims = standard.split('\n').filter(isRow).map(cellsOf)
const others = [...standard.matchAll(/^- ([\d., ()L]+): (.+)$/gm)]
/** Every id or section named, as it is written: `3.4.3 (L3)`, `4.3`. */
const named = [...claims.map(([ids = '']) => ids), ...others.map(([, ids = '']) => ids)].flatMap((ids) =>
  ids.split(', '),
)

/** A section stands for its statements of levels 1 and 2, and those of level 3 that are on the list. */
function statementsOf(written: string): string[] {
  const [id = ''] = written.split(' ')
  if (levels.has(id)) return [id]
  const within = [...levels.keys()].filter((each) => each.startsWith(`${id}.`))
  if (within.length === 0)
    throw new Error(`docs/security.md names ${id}, which is not in ASVS ${asvs.version}`)
  return within.filter((each) => (levels.get(each) ?? 3) < 3 || fromLevel3.includes(each))
}

describe('docs/security.md', () => {
  it('knows the whole standard', () => {
    const count = (level: number) => [...levels.values()].filter((each) => each === level).length
    expect([count(1), count(2), count(3)]).toEqual([70, 183, 92])
  })

  it('has every statement of levels 1 and 2, and each of level 3 that is on the list, exactly once', () => {
    const standing = named.flatMap(statementsOf)
    const wanted = [...levels].filter(([id, level]) => level < 3 || fromLevel3.includes(id)).map(([id]) => id)
    expect({ missing: wanted.filter((id) => !standing.includes(id)) }).toEqual({ missing: [] })
    expect({ twice: standing.filter((id, at) => standing.indexOf(id) !== at) }).toEqual({ twice: [] })
  })

  it('marks what only level 3 asks, and nothing else', () => {
    for (const written of named) {
      const [id = '', mark] = written.split(' ')
      if (!levels.has(id)) continue
      const isOfLevel3 = levels.get(id) === 3 || moreAtLevel3.includes(id)
      expect({ id, mark }).toEqual({ id, mark: isOfLevel3 ? '(L3)' : undefined })
    }
  })

  it('says of what is not for us, and of what is not met, why', () => {
    for (const [, ids, why = ''] of others) expect(why.length, ids).toBeGreaterThan(5)
    expect(standard).toContain('### Not for us')
    expect(standard).toContain('### Not met')
  })

  const proofs = text
    .split('\n')
    .filter(isRow)
    .map(cellsOf)
    .flatMap((cells) => (cells.at(-1) ?? '').split('<br>').map((proof) => ({ claim: cells[0] ?? '', proof })))

  it.each(proofs)('$claim is proven: $proof', ({ proof }) => {
    const [file = '', title = ''] = proof.split(' › ')
    expect(existsSync(file), file).toBe(true)
    expect(title).not.toBe('')
    expect(readFileSync(file, 'utf8').replaceAll('\\’', '’')).toContain(title)
  })
})
