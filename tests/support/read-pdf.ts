import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPdf = {
  /** The words of each page. */
  pages: string[]
  /** The names of the parts in its outline for reading aloud, in order. */
  tags: string[]
  info: Record<string, unknown>
  language: string | null
}

type Part = { role: string; children?: readonly unknown[] }

/** Reads a PDF as a reader’s program does. Throws when it is locked and these words do not open it. */
export async function readPdf(bytes: Uint8Array, password?: string): Promise<ReadPdf> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    ...(password ? { password } : {}),
  }).promise
  try {
    const pages: string[] = []
    const tags: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''))
      tags.push(...rolesOf(await page.getStructTree()))
    }
    const { info } = await pdf.getMetadata()
    return {
      pages,
      tags,
      info: { ...info },
      language: String((info as { Language?: unknown }).Language ?? ''),
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function rolesOf(part: unknown): string[] {
  return isPart(part) ? [part.role, ...(part.children ?? []).flatMap(rolesOf)] : []
}

function isPart(part: unknown): part is Part {
  return typeof part === 'object' && part !== null && 'role' in part
}
