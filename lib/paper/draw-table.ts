import type { Block, Score } from './block'
import { decorate, heightOf, keepTogether, type Pen, tag, write } from './pen'
import { gaps, page, sizes } from './sheet-of-paper'

type Table = Extract<Block, { kind: 'table' }>
type Column = { x: number; width: number }

/** A table whose rows are never parted, with its headings and the first cell of each row named as such. */
export function drawTable(pen: Pen, { heads, rows, widths, summary }: Table): void {
  const { doc, root } = pen
  const columns = columnsOf(widths)
  const table = doc.struct('Table', { title: summary })
  root.add(table)
  if (heads.length > 0)
    drawRow(pen, table, columns, heads, { size: sizes.small, line: 1.5, scope: () => 'Column' })
  for (const row of rows)
    drawRow(pen, table, columns, row, {
      size: sizes.body,
      line: 0.75,
      scope: (place) => (place === 0 ? 'Row' : undefined),
    })
  table.end()
  doc.y += gaps.block
}

type As = { size: number; line: number; scope: (place: number) => 'Row' | 'Column' | undefined }

function drawRow(
  pen: Pen,
  table: PDFKit.PDFStructureElement,
  columns: readonly Column[],
  cells: readonly (string | Score)[],
  { size, line, scope }: As,
): void {
  const { doc } = pen
  const heights = cells.map((cell, place) =>
    typeof cell === 'string'
      ? heightOf(pen, [{ words: cell }], { width: columns[place]?.width ?? page.width, size })
      : 0,
  )
  keepTogether(pen, Math.max(...heights) + 2 * gaps.cell)
  const top = doc.y + gaps.cell
  const row = doc.struct('TR')
  table.add(row)
  let bottom = top
  for (const [place, cell] of cells.entries()) {
    const column = columns[place]
    if (!column) continue
    if (typeof cell !== 'string') {
      decorate(pen, () => drawScore(doc, cell, column, top + size * 0.7))
      continue
    }
    const heads = scope(place)
    const draw = () =>
      write(pen, [{ words: cell }], { ...column, y: top, size, ...(heads ? { isKey: true } : {}) })
    tag(pen, row, heads ? 'TH' : 'TD', draw, heads ? { scope: heads } : {})
    bottom = Math.max(bottom, doc.y)
  }
  row.end()
  doc.y = bottom + gaps.cell
  decorate(pen, () =>
    doc
      .moveTo(page.left, doc.y)
      .lineTo(page.left + page.width, doc.y)
      .lineWidth(line)
      .stroke(),
  )
}

function columnsOf(widths: readonly number[]): Column[] {
  const gap = 10
  const whole = widths.reduce((sum, one) => sum + one, 0)
  let x: number = page.left
  return widths.map((one) => {
    const width = (one / whole) * page.width
    const column = { x, width: width - gap }
    x += width
    return column
  })
}

/** From the first score (square) to now (ring), as on the screen. The words in the next cell say the same. */
function drawScore(
  doc: PDFKit.PDFDocument,
  { first, now }: Score,
  { x, width }: Column,
  middle: number,
): void {
  const at = (score: number) => x + 6 + (score * (width - 12)) / 10
  doc.lineWidth(1).moveTo(at(0), middle).lineTo(at(10), middle).stroke()
  for (let score = 0; score <= 10; score += 1) {
    const half = score % 5 === 0 ? 5 : 2.5
    doc
      .moveTo(at(score), middle - half)
      .lineTo(at(score), middle + half)
      .stroke()
  }
  if (first !== undefined) {
    doc.lineWidth(3).moveTo(at(first), middle).lineTo(at(now), middle).stroke()
    doc
      .lineWidth(1.5)
      .rect(at(first) - 4, middle - 4, 8, 8)
      .fillAndStroke('#fff', '#000')
  }
  doc.circle(at(now), middle, 5.5).fill('#000')
}
