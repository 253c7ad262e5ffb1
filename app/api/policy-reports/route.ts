import { reportLine, roomForReport } from '@/lib/edge/policy-report'

/**
 * Where browsers say that a page tried to load or run what it may not (ASVS 3.4.7). Anyone can send one: it is
 * kept to one short line without ids, a few a minute, and nothing is answered.
 */
export async function POST(request: Request): Promise<Response> {
  const nothing = new Response(null, { status: 204 })
  if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > 16_000) return nothing
  const line = reportLine(await request.text())
  if (line && roomForReport(Date.now())) console.error(line)
  return nothing
}
