import { z } from 'zod'
import { currentActor } from '@/lib/auth/actor'
import { comeFrom } from '@/lib/auth/come-from'
import { keepSignedIn } from '@/lib/auth/cookie'
import type { KeyQuestion } from '@/lib/auth/prove-key'
import { type CarryOn, signInToCarryOn } from '@/lib/auth/sign-in-to-carry-on'
import { isFromThisSite, readJson } from '@/lib/draft/read-request'

const body = z.strictObject({
  email: z.string().trim().max(254),
  password: z.string().max(1_000),
  code: z.string().trim().max(40).optional(),
  key: z.string().max(16_000).optional(),
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
  const came = await signInToCarryOn(
    { ...asked.data, from: await comeFrom(), already: await currentActor() },
    new Date(),
  )
  if (came.result === 'ok' && came.signedIn) await keepSignedIn(came.signedIn)
  return answer(came.result, 200, came.result === 'code' ? came.key : undefined)
}

function answer(result: CarryOn['result'], status: number, key?: KeyQuestion): Response {
  return Response.json({ result, ...(key && { key }) }, { status, headers: { 'cache-control': 'no-store' } })
}
