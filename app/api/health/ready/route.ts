import { isReady } from '@/lib/db/ready'

export const dynamic = 'force-dynamic'

/** The process can serve: its database answers and is of the shape this code expects. */
export async function GET(): Promise<Response> {
  const ready = await isReady()
  return Response.json({ ok: ready }, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
