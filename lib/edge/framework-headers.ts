/**
 * Headers the framework writes to itself. From outside they have been used to skip a check or to be shown another
 * page (CVE-2025-29927 and its relatives), and nobody honest sends them: they are taken off at the door.
 */
export function isOfTheFramework(header: string): boolean {
  const name = header.toLowerCase()
  return named.has(name) || name.startsWith('x-middleware-') || name.startsWith('x-vercel-')
}

const named = new Set([
  'next-resume',
  'x-now-route-matches',
  'x-matched-path',
  'x-invoke-path',
  'x-invoke-query',
  'x-invoke-output',
  'x-invoke-status',
  'x-nextjs-data',
  'x-nextjs-rewritten-path',
  'x-nextjs-rewritten-query',
  'x-nextjs-postponed',
  'x-prerender-revalidate',
  'x-prerender-revalidate-if-generated',
  'x-rewrite-url',
  'x-original-url',
  'x-forwarded-prefix',
])
