import 'server-only'
import { headers } from 'next/headers'
import { isFromThisSite } from '@/lib/edge/same-site'
import { env } from '@/lib/env'

/**
 * Whether the form in hand was sent by a page of this site. Asked by every server action itself: the framework
 * believes `X-Forwarded-Host` when it compares, and `proxy.ts` may not be there.
 */
export async function cameFromThisSite(): Promise<boolean> {
  return isFromThisSite(await headers(), env().NEXTAUTH_URL)
}
