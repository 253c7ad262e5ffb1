import type { Contents } from './contents'
import type { DocumentKind } from './types'
import { documentWords } from './words'

/** What stands above a document: what it is, or what whoever wrote it says that it is about. */
export function titleOf(document: DocumentKind, contents: Contents): string {
  if (contents.kind === 'plan') return documentWords[document]
  return contents.sheets.find(({ look }) => look === 'title')?.lines.join(' ') ?? documentWords[document]
}
