import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { canonicalJson } from '../lib/continuum/canonical-json'
import { decide } from '../lib/continuum/decide'
import { aCase, latest } from '../lib/continuum/testing/a-case'

vi.setConfig({ testTimeout: 60_000 })

const SCRIPT = fileURLToPath(new URL('./continuum.ts', import.meta.url))
const TSX = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url))

function continuum(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, SCRIPT, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('npm run continuum -- decide', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'continuum '))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives one decision for each case of a file, in order, in the bytes that the app gives', () => {
    const first = aCase({ indicatorIds: ['regularly-late'], unmetNeeds: 1, agenciesNeeded: 1 })
    const second = aCase({ immediateDanger: true })
    const file = join(folder, 'two cases.json')
    writeFileSync(file, JSON.stringify([{ id: 'a', facts: first, story: 'passed over' }, second]))
    const { status, stdout } = continuum(['decide', file])
    expect(status).toBe(0)
    const [a, b] = JSON.parse(stdout)
    expect(canonicalJson(a)).toBe(canonicalJson({ id: 'a', ...decide(first, latest('sandwell')) }))
    expect(canonicalJson(b)).toBe(canonicalJson({ id: null, ...decide(second, latest('sandwell')) }))
  })

  it('reads standard input, one case, and the guidance of an area and a day', () => {
    const { status, stdout } = continuum(
      ['decide', '-', '--guidance', 'sandwell', '--as-of', '2022-06-01'],
      '{"unmetNeeds":1}',
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout).guidance).toMatchObject({ id: 'sandwell', version: '2022-04-01' })
  })

  it.each([
    ['an unknown sign', ['decide', '-'], '{"indicatorIds":["nope"]}', /indicatorIds\[0\].*"nope"/],
    [
      'an unknown field, in a named case',
      ['decide', '-'],
      '[{"id":"v9","facts":{"colour":1}}]',
      /case 1 \(v9\): colour/,
    ],
    ['an impossible value', ['decide', '-'], '{"ageYears":200}', /ageYears/],
    ['what is not JSON', ['decide', '-'], 'hello', /not JSON/],
    ['a file that is not there', ['decide', 'nowhere.json'], '', /FILE: nowhere\.json/],
    [
      'an area nobody knows',
      ['decide', '-', '--guidance', 'atlantis'],
      '{}',
      /--guidance.*sandwell, dudley, walsall, telford-and-wrekin/,
    ],
    ['a day before any guidance', ['decide', '-', '--as-of', '2001-01-01'], '{}', /--as-of.*2022-04-01/],
    ['a day that is no day', ['decide', '-', '--as-of', '2024-02-30'], '{}', /--as-of.*not a date/],
    ['an option nobody knows', ['decide', '-', '--shout'], '{}', /--shout/],
    ['nothing to do', [], '', /npm run continuum -- decide FILE/],
  ] as const)('refuses %s with exit 2, saying which, and prints no decision', (_what, args, input, says) => {
    const { status, stdout, stderr } = continuum(args, input)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(says)
  })

  it('explains itself when asked', () => {
    expect(execFileSync(process.execPath, [TSX, SCRIPT, '--help'], { encoding: 'utf8' })).toContain('--as-of')
  })
})
