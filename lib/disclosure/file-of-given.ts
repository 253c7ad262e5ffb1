import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { wordsOf } from '@/lib/paper/block'
import { drawPaper } from '@/lib/paper/draw-paper'
import { lettersNotShown } from '@/lib/paper/letters'
import type { Contents } from './contents'
import { paperOf } from './paper-of'
import type { DocumentKind, Handover } from './types'
import { footWords } from './words'

/** A document that was given, as far as its file goes. */
export type ToFile = {
  document: DocumentKind
  reference: string
  recipientName: string
  /** Whom they work for, unless they are of the family. */
  organisation: string | undefined
  handover: Handover
  addressLines: string[]
  contents: Contents
  givenBy: string
  givenAt: Date
}

/** The document as a PDF: what was given, as it was given, and the same bytes each time unless it is locked. */
export function fileOfGiven(given: ToFile, opensWith?: string): Promise<Buffer> {
  return drawPaper(paperOf(given.document, given.contents), {
    foot: footOf(given),
    to: given.handover === 'by-post' ? [given.recipientName, ...given.addressLines] : [],
    at: given.givenAt,
    ...(opensWith ? { opensWith } : {}),
  })
}

/** Letters in a document that its file could not show: then no file is made of it. */
export function lettersNotInFile(given: ToFile): string[] {
  return lettersNotShown(
    [wordsOf(paperOf(given.document, given.contents)), footOf(given), ...given.addressLines].join('\n'),
  )
}

/** "document-7KX3-92QM.pdf": the name of a file is seen where its words are not, so it names nobody and no subject. */
export function fileName(reference: string): string {
  return `document-${reference}.pdf`
}

function footOf({ recipientName, organisation, reference, givenAt, givenBy }: ToFile): string {
  const forWhom = organisation ? `${recipientName}, ${organisation}` : recipientName
  return footWords({ recipientName: forWhom, reference, givenOn: dayWords(dayFromInstant(givenAt)), givenBy })
}
