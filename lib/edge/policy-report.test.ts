import { expect, test } from 'vitest'
import { reportLine, roomForReport } from './policy-report'

const sent = (said: Record<string, unknown>) => reportLine(JSON.stringify({ 'csp-report': said }))

test('a report is kept as one line that names the rule and the kind of page, and no family', () => {
  expect(
    sent({
      'document-uri': 'https://a.example/families/0198c5a2-1111-7222-8333-944445555666/plan?x=Kaur',
      'effective-directive': 'script-src-elem',
      'blocked-uri': 'https://evil.example/steal',
    }),
  ).toBe('content policy: script-src-elem on /families/:id/plan')
})

test('a report cannot write a line of its own, and what is no report is not kept', () => {
  expect(sent({ 'document-uri': 'https://a.example/', 'effective-directive': 'x\nsigned in: admin' })).toBe(
    'content policy: xsignedin:admin on /',
  )
  for (const body of ['', '{', '[]', '{"csp-report":1}']) expect(reportLine(body)).toBeUndefined()
})

test('no more than sixty lines a minute', () => {
  const kept = Array.from({ length: 200 }, () => roomForReport(1_000_000)).filter(Boolean)
  expect(kept).toHaveLength(60)
  expect(roomForReport(1_060_001)).toBe(true)
})
