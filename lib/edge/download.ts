import { filePolicy } from './content-policy'

/** A file to be kept, never shown in the page it was asked from. `name` is ours and of plain letters: it names nobody. */
export type Download = {
  name: string
  type: 'application/pdf' | 'text/csv; charset=utf-8'
  bytes: Uint8Array
}

/**
 * The answer that hands it over: saved under its name, guessed to be nothing else, kept by no browser or proxy on the
 * way. It belongs at an address that ends in /file: there `proxy.ts` gives it the same policy.
 */
export function download({ name, type, bytes }: Download): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': filePolicy,
      'cache-control': 'private, no-store',
    },
  })
}
