import { expect, test } from 'vitest'
import { lastForwarded } from './request-address'

test('the address that counts is the one the proxy wrote, whatever the browser wrote before it', () => {
  expect(lastForwarded('203.0.113.9')).toBe('203.0.113.9')
  expect(lastForwarded('10.0.0.1, 127.0.0.1,203.0.113.9')).toBe('203.0.113.9')
  expect(lastForwarded('10.0.0.1, ')).toBe('unknown')
  expect(lastForwarded(null)).toBe('unknown')
})
