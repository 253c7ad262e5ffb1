/** Just enough of a request's headers: those of the platform, or those Next.js hands to a server action. */
export type HeadersToRead = { get: (name: string) => string | null }

/**
 * Whether something that writes was sent by a page of this site, so that no other site can write with somebody's
 * cookie. Browsers say so themselves (ASVS 3.5.8); for one that does not, the origin must be the address people use
 * or the host that was asked. `X-Forwarded-Host` is never believed: whoever sends a request can write it.
 */
export function isFromThisSite(headers: HeadersToRead, ownAddress: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  // Nothing says where it came from: not a browser sending somebody's cookie for another site.
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const { host, origin: written } = new URL(origin)
  return written === new URL(ownAddress).origin || host === headers.get('host')
}

/**
 * Whether somebody may be shown an answer to this: asked by a page of this site or by the person (a link in a
 * message, an address typed in). Another site may lead here, but not draw one of our pages into its own.
 */
export function mayBeShown(headers: HeadersToRead): boolean {
  const site = headers.get('sec-fetch-site')
  if (site === null || site === 'same-origin' || site === 'none') return true
  return headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document'
}

/** What to say to somebody whose browser was sent here by another site. */
export const fromAnotherSite =
  'Nothing was saved, because this was sent from another website. Open Alongside yourself and try again there'
