import { expect, it } from 'vitest'
import { download } from './download'

it('hands a file over to be kept: never shown in the page, never kept on the way, able to do nothing', async () => {
  const { headers, body } = download({
    name: 'document-7KX3.pdf',
    type: 'application/pdf',
    bytes: Buffer.from('x'),
  })
  expect(headers.get('content-disposition')).toBe('attachment; filename="document-7KX3.pdf"')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  expect(body).not.toBeNull()
})

it('lets nothing out of the name of a file: no folder, no line, no second name', () => {
  const { headers } = download({
    name: '../a"\r\nset-cookie: x; b.csv',
    type: 'text/csv; charset=utf-8',
    bytes: Buffer.from(''),
  })
  expect(headers.get('content-disposition')).toBe('attachment; filename="..-a---set-cookie--x--b.csv"')
})
