import { z } from 'zod'

const report = z.object({
  'csp-report': z.object({
    'document-uri': z.string().max(2_000),
    'effective-directive': z.string().max(100).optional(),
    'violated-directive': z.string().max(100).optional(),
  }),
})

/**
 * What to write down of a browser's report: which rule, on which page. Never the address that was blocked or the
 * ids of the page, and nothing that could look like another line of the log.
 */
export function reportLine(body: string): string | undefined {
  const read = report.safeParse(parsed(body))
  if (!read.success) return undefined
  const { 'csp-report': said } = read.data
  const rule = said['effective-directive'] ?? said['violated-directive'] ?? 'a rule'
  const page = URL.canParse(said['document-uri']) ? new URL(said['document-uri']).pathname : '?'
  return `content policy: ${plain(rule)} on ${plain(page.replaceAll(/[0-9a-f-]{36}/gi, ':id'))}`
}

export const mostReportsAMinute = 60
let minute = { began: 0, count: 0 }

/** Whether one more line may be written this minute, so that nobody can fill the log. */
export function roomForReport(now: number): boolean {
  if (now - minute.began > 60_000) minute = { began: now, count: 0 }
  minute.count += 1
  return minute.count <= mostReportsAMinute
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function plain(words: string): string {
  return words.replaceAll(/[^\w/:.-]/g, '').slice(0, 120)
}
