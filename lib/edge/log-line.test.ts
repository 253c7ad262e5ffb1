import { expect, test } from 'vitest'
import { logLine } from './log-line'

const now = new Date('2026-11-29T16:00:00.000Z')
const read = (said: unknown[]) => JSON.parse(logLine('error', said, now)) as Record<string, never>

test('a line says when, in UTC, how bad it is and what was said', () => {
  expect(logLine('warning', ['worker:', 'was slow'], now)).toBe(
    '{"at":"2026-11-29T16:00:00.000Z","level":"warning","says":"worker: was slow"}',
  )
})

test('a fault is known by its name, its codes and where it happened, and none of its words are kept', () => {
  const cause = Object.assign(new Error('Key (full_name)=(Ada Tester) already exists'), { code: '23505' })
  const fault = Object.assign(new Error('Ada Tester of 4 Mill Lane\n  is here twice', { cause }), {
    code: 'P2010',
    digest: '42',
    meta: { driverAdapterError: { originalCode: '40001', message: 'Ada Tester' } },
  })
  const line = read(['⨯', fault])
  expect(line).toMatchObject({
    faults: [{ name: 'Error', codes: ['P2010', '23505', '40001'], digest: '42' }],
  })
  expect(JSON.stringify(line)).toContain('log-line.test.ts')
  expect(JSON.stringify(line)).not.toMatch(/Ada|Mill Lane/)
})

test('nothing that was sent begins a line of its own or colours the screen', () => {
  const line = logLine(
    'error',
    ['host \u001b[31mevil\u001b[0m\r\n{"at":"2020"}\u0000', 'x'.repeat(9_000)],
    now,
  )
  expect(line.split(/[\r\n]/)).toHaveLength(1)
  expect(read(['a\nb'])['says']).toBe('a b')
  expect(line.length).toBeLessThan(700)
})

test('an object is never written out: it may be anything', () => {
  expect(logLine('error', [{ fullName: 'Ada Tester' }, 42], now)).not.toMatch(/Ada|42/)
})
