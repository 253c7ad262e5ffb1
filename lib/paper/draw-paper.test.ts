import { describe, expect, it } from 'vitest'
import { readPdf } from '@/tests/support/read-pdf'
import type { Paper, Sending } from './block'
import { drawPaper } from './draw-paper'

const paper: Paper = {
  title: 'Our plan',
  above: ['Ashmere Early Help', '24 November 2026'],
  blocks: [
    {
      kind: 'box',
      lines: [[{ words: 'Your one person is Helen', isKey: true }, { words: ', at Oakfield.' }]],
    },
    { kind: 'heading', words: 'What is going well' },
    { kind: 'points', points: ['Wednesdays are calm', 'Zażółć gęślą jaźń'] },
    { kind: 'said', who: 'Maisie', words: '“I like tea”' },
    {
      kind: 'table',
      summary: 'Who will do what',
      widths: [1, 2],
      heads: ['Who', 'What'],
      rows: [
        ['Dani', 'Keep Saturdays'],
        ['Calm', { first: 3, now: 7 }],
      ],
    },
  ],
}
const sending: Sending = {
  foot: 'Only for Rae Tester. Reference 7KX3-92QM. Given on 24 November 2026 by Helen Marsh.',
  to: [],
  at: new Date('2026-11-24T15:00:00Z'),
}
const many = (count: number): Paper => ({
  title: 'Long',
  blocks: [{ kind: 'points', points: Array.from({ length: count }, (_, n) => `Line ${n} of many`) }],
})

describe('a document on paper', () => {
  it('says whose it is, its reference and which page of how many on every page', async () => {
    const { pages } = await readPdf(await drawPaper(many(120), sending))
    expect(pages.length).toBeGreaterThan(2)
    for (const [place, words] of pages.entries()) {
      expect(words).toContain(sending.foot)
      expect(words).toContain(`Page ${place + 1} of ${pages.length}`)
    }
    for (let line = 0; line < 120; line += 1) expect(pages.join(' ')).toContain(`Line ${line} of many`)
  })

  it('can be read aloud: its title and language, headings, lists, quotes, and tables with heads', async () => {
    const { tags, info, language } = await readPdf(await drawPaper(paper, sending))
    expect(language).toBe('en-GB')
    expect(info['Title']).toBe('Our plan')
    for (const [tag, count] of Object.entries({ H1: 1, H2: 1, L: 1, LI: 2, BlockQuote: 1, Table: 1, TR: 3 }))
      expect({ tag, count: tags.filter((one) => one === tag).length }).toEqual({ tag, count })
    expect(tags.filter((one) => one === 'TH')).toHaveLength(4)
  })

  it('tells nothing of who made it, on what or when beyond the day it was given', async () => {
    const { info } = await readPdf(await drawPaper(paper, sending))
    expect(info).toMatchObject({
      Producer: 'Alongside',
      Creator: 'Alongside',
      CreationDate: 'D:20261124150000Z',
    })
    expect(Object.keys(info)).not.toEqual(expect.arrayContaining(['Author']))
    expect(JSON.stringify(info)).not.toMatch(/Helen|Rae|node|linux|pdfkit/i)
  })

  it('is the same file each time it is made', async () => {
    expect((await drawPaper(paper, sending)).equals(await drawPaper(paper, sending))).toBe(true)
  })

  it('shows an address only where the window of an envelope is, and nothing else in the window', async () => {
    const address = { ...sending, to: ['Rae Tester', '4 Weir Street', 'AS1 9ZZ'] }
    const { pages } = await readPdf(await drawPaper(paper, address))
    expect(pages[0]).toContain('Rae Tester 4 Weir Street AS1 9ZZ Our plan')
    expect((await readPdf(await drawPaper(paper, sending))).pages[0]).not.toContain('Weir')
  })

  it('does not open without its words when it is locked', async () => {
    const locked = await drawPaper(paper, { ...sending, opensWith: 'hd4p-7kx3-92qm' })
    await expect(readPdf(locked)).rejects.toThrow(/password/i)
    await expect(readPdf(locked, 'hd4p-7kx3-92qn')).rejects.toThrow(/password/i)
    expect((await readPdf(locked, 'hd4p-7kx3-92qm')).pages[0]).toContain('Wednesdays are calm')
    expect(locked.toString('latin1')).not.toMatch(/Our plan|Maisie/)
  })

  it('holds words of any length, and one word wider than the page', async () => {
    const long = 'Word '.repeat(2_000).trim()
    const { pages } = await readPdf(
      await drawPaper(
        {
          title: 'x'.repeat(200),
          blocks: [
            { kind: 'box', lines: [[{ words: long }]] },
            { kind: 'said', who: 'M', words: 'y'.repeat(400) },
          ],
        },
        sending,
      ),
    )
    expect(pages.join(' ').match(/Word/g)).toHaveLength(2_000)
    expect(pages.join('').replaceAll(/[^y]/g, '').length).toBeGreaterThanOrEqual(400)
  })
})
