/** What a page may load and run: this site's own files, and the scripts that carry this answer's nonce. */
export function contentPolicy(
  nonce: string,
  { development, https }: { development: boolean; https: boolean },
) {
  return written({
    ...nothingElse,
    // A script that may run may load its own parts; nothing may be made out of text, save by the development server.
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The development server puts its styles in by script.
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'connect-src': development ? "'self' ws:" : "'self'",
    ...(https ? { 'upgrade-insecure-requests': '' } : {}),
    'report-uri': policyReports,
  })
}

/**
 * The policy of every answer that did not pass `proxy.ts`: it lets no script run at all. Everything works without
 * script, so a missing proxy takes comfort away and opens nothing.
 */
export function closedPolicy(): string {
  return written({ ...nothingElse, 'script-src': "'none'", 'style-src': "'self'" })
}

/** The policy of a file to be kept: opened in a browser all the same, it may do nothing at all. */
export const filePolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** Files to be kept are at addresses that end so. */
export function isFile(path: string): boolean {
  return path.endsWith('/file')
}

/** A number nobody can guess, new for each answer: 128 bits from the system's generator. */
export function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
}

/** Where browsers say that a page tried something it may not. */
const policyReports = '/api/policy-reports'

const nothingElse: Record<string, string> = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

function written(rules: Record<string, string>): string {
  return Object.entries(rules)
    .map(([name, value]) => (value ? `${name} ${value}` : name))
    .join('; ')
}
