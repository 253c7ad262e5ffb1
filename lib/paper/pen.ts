import PDFDocument from 'pdfkit'
import type { Paper, Run, Sending } from './block'
import { printFonts } from './fonts'
import { asPrinted } from './letters'
import { lineGap, margins, page, sizes } from './sheet-of-paper'

/** A document being drawn, and the part of its outline that drawing is now in. */
export type Pen = { doc: PDFKit.PDFDocument; root: PDFKit.PDFStructureElement }

/** A tagged document of A4 pages. What it says of itself is its title: no person, no machine, no moment but the given one. */
export function newPen({ title }: Paper, { at, opensWith }: Sending): Pen {
  const doc = new PDFDocument({
    size: 'A4',
    margins,
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    pdfVersion: opensWith ? '1.7ext3' : '1.7',
    bufferPages: true,
    info: { Title: title, Producer: 'Alongside', Creator: 'Alongside', CreationDate: at, ModDate: at },
    // Nothing but our own letters: the default would read a font that is not embedded.
    font: '',
    ...(opensWith
      ? {
          userPassword: opensWith,
          permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
        }
      : {}),
  })
  const { regular, bold } = printFonts()
  doc.registerFont('regular', regular)
  doc.registerFont('bold', bold)
  const root = doc.struct('Document')
  doc.addStructure(root)
  return { doc, root }
}

/** Draws something as one part of the outline: what a reader’s voice calls it, and where it belongs. */
export function tag(
  { doc }: Pen,
  parent: PDFKit.PDFStructureElement,
  name: string,
  draw: () => void,
  options: PDFKit.Mixins.StructureElementOptions & { scope?: 'Row' | 'Column' } = {},
): void {
  parent.add(doc.struct(name, options, draw))
}

export type Placed = { x?: number; y?: number; width?: number; size?: number; isKey?: true }

/** Draws words where the pen stands, or at a place, some of them heavier, and leaves the pen below them. */
export function write({ doc }: Pen, runs: readonly Run[], { x = page.left, y = doc.y, ...as }: Placed = {}) {
  const { width = page.width, size = sizes.body } = as
  const drawn = runs.filter(({ words }) => words !== '')
  drawn.forEach(({ words, isKey = as.isKey }, place) => {
    doc.font(isKey ? 'bold' : 'regular', size)
    const how = { width, lineGap: lineGap(size), continued: place < drawn.length - 1 }
    if (place === 0) doc.text(asPrinted(words), x, y, how)
    else doc.text(asPrinted(words), how)
  })
  doc.x = page.left
}

/** How high words will be, at most: measured as if all were heavy. */
export function heightOf(
  { doc }: Pen,
  runs: readonly Run[],
  { width = page.width, size = sizes.body }: Placed = {},
): number {
  doc.font('bold', size)
  return doc.heightOfString(asPrinted(runs.map(({ words }) => words).join('')) || ' ', {
    width,
    lineGap: lineGap(size),
  })
}

/** Begins a new page unless this much still fits on this one. What is higher than a page begins where it is. */
export function keepTogether({ doc }: Pen, height: number): void {
  const fits = doc.y + height <= page.bottom
  if (!fits && height <= page.bottom - page.top && doc.y > page.top) doc.addPage()
}

/** Lines and marks that only repeat what the words say: no reader's voice speaks them. */
export function decorate({ doc }: Pen, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  doc.save()
  draw()
  doc.restore()
  doc.endMarkedContent()
}
