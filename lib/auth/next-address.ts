/** First parts of the addresses one may be sent on to after proving who one is. */
const rooms = new Set([
  'account',
  'administration',
  'caseload',
  'families',
  'matches',
  'menu',
  'my-work',
  'people',
  'triage',
])

/**
 * An address of our own to go on to, exactly as given, or nothing. Only paths made of the few characters our paths
 * have, in a room we know: no host, no scheme, no backslash, no dots, nothing encoded (ASVS 3.7.2).
 */
export function nextAddress(given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > 400) return undefined
  if (!/^\/[a-z0-9-]+(\/[A-Za-z0-9-]+)*(\?[A-Za-z0-9=&_-]*)?$/.test(given)) return undefined
  const room = given.slice(1).split(/[/?]/)[0] ?? ''
  return rooms.has(room) ? given : undefined
}
