import { writerHeader } from '@/lib/form/draft-writer'
import type { PutDraft } from './draft-client'

/** Which draft a page writes, and whose page it is. */
export type DraftPlace = { kind: string; documentId: string; section: string; writer: string }

// Browsers refuse to finish a request after the page is gone when it is larger than 64 kB.
const largestLastRequest = 60_000

export function putDraft({ kind, documentId, section, writer }: DraftPlace): PutDraft {
  const path = ['/api/drafts', kind, documentId, section].map((part, at) =>
    at === 0 ? part : encodeURIComponent(part),
  )
  return async (op) => {
    const body = JSON.stringify(op)
    const response = await fetch(path.join('/'), {
      method: 'PUT',
      headers: { 'content-type': 'application/json', [writerHeader]: writer },
      body,
      cache: 'no-store',
      credentials: 'same-origin',
      // A redirect leads to a sign-in page: whatever that answers is not about this draft.
      redirect: 'manual',
      // Every save may be the last: the page can go away while any of them is under way.
      keepalive: new Blob([body]).size < largestLastRequest,
    })
    return { status: response.status, body: await response.text() }
  }
}
