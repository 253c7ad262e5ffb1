import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { one } from './check'
import { runChecks } from './run-checks'

const said: string[] = []
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
})
afterEach(() => {
  said.length = 0
  vi.restoreAllMocks()
})

test('the last line sums up everything, and one failure fails the whole', async () => {
  const held = await runChecks([
    { doing: 'Holding', run: async () => ({ passed: 12, failed: 0, said: '' }) },
    { doing: 'Failing', run: async () => ({ passed: 3, failed: 2, said: 'what went wrong' }) },
  ])
  expect(said.at(-1)).toBe('15 passed, 2 failed')
  expect(said).toContain('what went wrong')
  expect(held).toBe(false)
})

test('a check that could not even be run counts as failed, and the others still run', async () => {
  const held = await runChecks([
    { doing: 'Breaking', run: () => Promise.reject(new Error('no such program')) },
    { doing: 'Holding', run: async () => one(true, '') },
  ])
  expect(said.at(-1)).toBe('1 passed, 1 failed')
  expect(held).toBe(false)
})
