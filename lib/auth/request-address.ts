import 'server-only'
import { headers } from 'next/headers'

/**
 * The network address a request came from, for throttling only. Behind a proxy that overwrites the header it is
 * the browser's; without one a caller may invent it, which is why accounts are throttled as well.
 */
export async function requestAddress(): Promise<string> {
  return lastForwarded((await headers()).get('x-forwarded-for'))
}

/** The last address of the list is the one the proxy in front wrote: those before it came with the request. */
export function lastForwarded(list: string | null): string {
  return list?.split(',').at(-1)?.trim() || 'unknown'
}
