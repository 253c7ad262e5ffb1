import type { Block } from './block'
import { drawTable } from './draw-table'
import { decorate, heightOf, keepTogether, type Pen, tag, write } from './pen'
import { gaps, page, sizes } from './sheet-of-paper'

/** Draws one piece below what is there; never parts what belongs together. */
export function drawBlock(pen: Pen, block: Block): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(pen, block)
      break
    case 'words':
      drawWords(pen, block)
      break
    case 'box':
      drawBox(pen, block)
      break
    case 'points':
      drawPoints(pen, block)
      break
    case 'said':
      drawSaid(pen, block)
      break
    case 'table':
      drawTable(pen, block)
      break
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** A heading is never the last thing on a page. */
function drawHeading(pen: Pen, { words }: Of<'heading'>): void {
  const { doc, root } = pen
  const heading = [{ words, isKey: true } as const]
  const high = heightOf(pen, heading, { size: sizes.heading })
  doc.y += gaps.heading - gaps.block
  keepTogether(pen, high + 4 * sizes.body)
  tag(pen, root, 'H2', () => write(pen, heading, { size: sizes.heading }))
  doc.y += 2
}

function drawWords(pen: Pen, { runs, isSmall }: Of<'words'>): void {
  const { doc, root } = pen
  const size = isSmall ? sizes.small : sizes.body
  keepTogether(pen, Math.min(heightOf(pen, runs, { size }), 3 * size * 1.4))
  tag(pen, root, 'P', () => write(pen, runs, { size }))
  doc.y += gaps.block
}

function drawBox(pen: Pen, { lines }: Of<'box'>): void {
  const { doc, root } = pen
  const width = page.width - 2 * gaps.inBox
  const high = lines.reduce((sum, runs) => sum + heightOf(pen, runs, { width }), 0)
  doc.y += gaps.block / 2
  keepTogether(pen, high + 2 * gaps.inBox)
  const top = doc.y
  const from = doc.page
  doc.y += gaps.inBox
  for (const runs of lines) tag(pen, root, 'P', () => write(pen, runs, { x: page.left + gaps.inBox, width }))
  const bottom = doc.y + gaps.inBox - 3
  // Words higher than a page have no box round them: a line over two pages would look like two things.
  if (doc.page === from)
    decorate(pen, () =>
      doc
        .roundedRect(page.left, top, page.width, bottom - top, 5.5)
        .lineWidth(1.5)
        .stroke(),
    )
  doc.y = bottom + gaps.block
}

function drawPoints(pen: Pen, { points }: Of<'points'>): void {
  const { doc, root } = pen
  const list = doc.struct('L')
  root.add(list)
  const inset = { x: page.left + gaps.bar + 4, width: page.width - gaps.bar - 4 }
  for (const point of points) {
    const runs = [{ words: point }]
    keepTogether(pen, heightOf(pen, runs, inset))
    const top = doc.y
    const item = doc.struct('LI')
    list.add(item)
    tag(pen, item, 'Lbl', () => write(pen, [{ words: '•' }], { x: page.left + 5 }))
    tag(pen, item, 'LBody', () => write(pen, runs, { ...inset, y: top }))
    item.end()
  }
  list.end()
  doc.y += gaps.block
}

function drawSaid(pen: Pen, { who, words }: Of<'said'>): void {
  const { doc, root } = pen
  const inset = { x: page.left + gaps.bar, width: page.width - gaps.bar }
  keepTogether(
    pen,
    heightOf(pen, [{ words: who }], { size: sizes.small }) + heightOf(pen, [{ words }], inset),
  )
  const top = doc.y
  const from = doc.page
  tag(pen, root, 'P', () => write(pen, [{ words: who, isKey: true }], { ...inset, size: sizes.small }))
  tag(pen, root, 'BlockQuote', () => write(pen, [{ words }], inset))
  if (doc.page === from)
    decorate(pen, () => {
      for (const at of [1, 5])
        doc
          .moveTo(page.left + at, top)
          .lineTo(page.left + at, doc.y)
          .lineWidth(2)
          .stroke()
    })
  doc.y += gaps.block
}
