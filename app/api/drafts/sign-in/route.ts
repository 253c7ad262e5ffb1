import { z } from 'zod'
import { keepSession } from '@/lib/auth/cookie'
import { requestAddress } from '@/lib/auth/request-address'
import { signInToCarryOn } from '@/lib/auth/sign-in-to-carry-on'
import { isFromThisSite, readJson } from '@/lib/draft/read-request'

const body = z.strictObject({
  email: z.string().trim().max(254),
  password: z.string().max(1_000),
  writer: z.uuid(),
})

/**
 * Signs in again on a page whose session ended, so that its words can be saved. Only whoever wrote them may carry
 * on: for anybody else no session is left behind.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromThisSite(request.headers)) return answer('no', 403)
  const read = await readJson(request)
  const asked = read.ok ? body.safeParse(read.value) : undefined
  if (!asked?.success) return answer('no', 400)
  const { result, sessionId } = await signInToCarryOn(
    { ...asked.data, address: await requestAddress() },
    new Date(),
  )
  if (sessionId) await keepSession(sessionId)
  return answer(result, 200)
}

function answer(result: 'ok' | 'someone-else' | 'no', status: number): Response {
  return Response.json({ result }, { status, headers: { 'cache-control': 'no-store' } })
}
