import 'server-only'
import { headers } from 'next/headers'

/**
 * The network address a request came from, for throttling only. Behind a proxy that overwrites the header it is
 * the browser's; without one a caller may invent it, which is why accounts are throttled as well.
 */
export async function requestAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',').at(-1)?.trim() || 'unknown'
}
