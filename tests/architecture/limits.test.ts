import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

process.env['DATABASE_URL'] ??= 'postgres://nobody@localhost/nothing'
process.env['NEXTAUTH_SECRET'] ??= 'only-for-tests-only-for-tests-only-for-tests'

const rows = readFileSync('docs/limits.md', 'utf8')
  .split('\n')
  .filter((line) => /^\|.*\.ts › /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, what = '', number = '', where = '']) => ({ what, number, where }))

describe('docs/limits.md', () => {
  it('writes down the limits there are', () => {
    expect(rows.length).toBeGreaterThan(20)
  })

  it.each(rows)('says what the code does: $what', async ({ number, where }) => {
    const [file = '', name = ''] = where.split(' › ')
    const module: unknown = await import(`../../${file}`)
    const value = name.split('.').reduce((at: unknown, part) => (at as Record<string, unknown>)[part], module)
    expect(value).toBe(Number(number.replaceAll(',', '')))
  })
})
