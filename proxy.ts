import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy, filePolicy, isFile, newNonce } from '@/lib/edge/content-policy'
import { isOfTheFramework } from '@/lib/edge/framework-headers'
import {
  elsewhere,
  mostFormBytes,
  notDone,
  plainRefusal,
  tooMuch,
  torn,
  unmeasured,
} from '@/lib/edge/plain-refusal'
import { isFromThisSite, mayBeShown } from '@/lib/edge/same-site'
import { isWholeForm } from '@/lib/edge/whole-form'
import { env } from '@/lib/env'

/** Everything but the files of the build, which are the same for everyone. */
export const config = { matcher: '/((?!_next/static/).*)' }

/**
 * The door: it turns away what no honest browser sends, and gives each page its own nonce. It knows nobody and
 * protects no record. Without this file every page still asks who is there, and no script runs.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const refusal = await refused(request)
  const https = env().NEXTAUTH_URL.startsWith('https:')
  if (refusal) return withPolicy(refusal, contentPolicy(newNonce(), { development: false, https }), https)
  if (isFile(request.nextUrl.pathname))
    return withPolicy(NextResponse.next({ request: { headers: ours(request) } }), filePolicy, https)
  const policy = contentPolicy(newNonce(), { development: process.env.NODE_ENV === 'development', https })
  const headers = ours(request)
  // Next.js reads the nonce from here and writes it on each script of the page.
  headers.set('content-security-policy', policy)
  return withPolicy(NextResponse.next({ request: { headers } }), policy, https)
}

/** What was sent, without what only the framework may say to itself. */
function ours(request: NextRequest): Headers {
  const headers = new Headers(request.headers)
  for (const name of request.headers.keys()) if (isOfTheFramework(name)) headers.delete(name)
  return headers
}

async function refused(request: NextRequest): Promise<Response | undefined> {
  const { headers, method, nextUrl } = request
  if (nextUrl.pathname.startsWith('/_next/image')) {
    return plainRefusal(404, 'Page not found', 'There is nothing at this address')
  }
  if (method === 'GET' || method === 'HEAD') return mayBeShown(headers) ? undefined : elsewhere()
  if (!isFromThisSite(headers, env().NEXTAUTH_URL)) return elsewhere()
  // A page is asked for or posted to, and no browser does anything else to one.
  if (method !== 'POST' && !nextUrl.pathname.startsWith('/api/')) return notDone()
  // What machines call measures what it reads, and answers as machines do.
  if (nextUrl.pathname.startsWith('/api/')) return undefined
  const length = headers.get('content-length')
  if (length === null) return headers.has('transfer-encoding') ? unmeasured() : undefined
  if (Number(length) > mostFormBytes) return tooMuch()
  return (await isWholeForm(request)) ? undefined : torn()
}

function withPolicy(response: Response, policy: string, https: boolean): Response {
  response.headers.set('content-security-policy', policy)
  if (https) response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  return response
}
