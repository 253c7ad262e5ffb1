import type { Paper, Sending } from './block'
import { drawBlock } from './draw-block'
import { decorate, heightOf, newPen, type Pen, tag, write } from './pen'
import { addressWindow, gaps, page, sizes } from './sheet-of-paper'

/** Draws a document as a PDF. The same document for the same occasion is the same bytes, unless it is locked. */
export async function drawPaper(paper: Paper, sending: Sending): Promise<Buffer> {
  const pen = newPen(paper, sending)
  const { doc, root } = pen
  const whole = gathered(doc)
  drawAbove(pen, paper)
  drawAddress(pen, sending)
  tag(pen, root, 'H1', () => write(pen, [{ words: paper.title, isKey: true }], { size: sizes.title }))
  doc.y += gaps.block / 2
  for (const block of paper.blocks) drawBlock(pen, block)
  root.end()
  drawFeet(pen, sending.foot)
  doc.end()
  return whole
}

function gathered(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('error', reject)
    doc.on('end', () => resolve(Buffer.concat(parts)))
  })
}

function drawAbove(pen: Pen, { above }: Paper): void {
  if (!above) return
  const { doc, root } = pen
  const [from, on] = above
  const half = page.width / 2
  const top = doc.y
  const size = sizes.above
  tag(pen, root, 'P', () => write(pen, [{ words: from, isKey: true }], { y: top, width: half, size }))
  const right = { x: page.left + half, y: top, width: half, size }
  tag(pen, root, 'P', () => {
    doc.font('bold', size).text(on, right.x, right.y, { width: right.width, align: 'right' })
    doc.x = page.left
  })
  doc.y = top + heightOf(pen, [{ words: from }], { width: half, size }) + gaps.block
}

function drawAddress(pen: Pen, { to }: Sending): void {
  if (to.length === 0) return
  const { doc, root } = pen
  const { left: x, top: y, width, below } = addressWindow
  tag(pen, root, 'P', () => write(pen, [{ words: to.join('\n') }], { x, y, width, size: sizes.address }))
  doc.y = Math.max(below, doc.y)
}

/** Whose it is, its reference, and which page of how many, on each. */
function drawFeet(pen: Pen, foot: string): void {
  const { doc } = pen
  const { start, count } = doc.bufferedPageRange()
  for (let place = start; place < start + count; place += 1) {
    doc.switchToPage(place)
    // The foot stands in the margin, where words would otherwise begin a new page.
    doc.page.margins.bottom = 0
    decorate(pen, () => {
      doc.moveTo(page.left, page.footTop).lineTo(page.left + page.width, page.footTop)
      doc.lineWidth(0.75).stroke()
      const size = sizes.foot
      write(pen, [{ words: foot }], { y: page.footTop + 5, width: page.width - 80, size })
      doc.text(`Page ${place - start + 1} of ${count}`, page.left + page.width - 75, page.footTop + 5, {
        width: 75,
        align: 'right',
      })
    })
  }
}
