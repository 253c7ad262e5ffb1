import { dayWords } from '@/lib/calendar/words'
import type { Paper } from '@/lib/paper/block'
import { planBlocks } from '@/lib/plan/plan-blocks'
import type { Contents } from './contents'
import type { Sheet } from './parts'
import { titleOf } from './title-of'
import type { DocumentKind } from './types'
import { aboutOthersWords } from './words'

/** A document as it is drawn on paper: the same words in the same order as on the page. A new kind of contents does not compile until it is here. */
export function paperOf(document: DocumentKind, contents: Contents): Paper {
  const title = titleOf(document, contents)
  switch (contents.kind) {
    case 'plan': {
      const { partnership, today } = contents.copy
      return { title, above: [partnership, dayWords(today)], blocks: planBlocks(contents.copy) }
    }
    case 'sheets':
      return {
        title,
        ...(contents.above && { above: contents.above }),
        blocks: [
          { kind: 'words', runs: [{ words: contents.opening }] },
          ...contents.sheets.flatMap(blocksOf),
          ...(contents.aboutOthers > 0
            ? [{ kind: 'box' as const, lines: [[{ words: aboutOthersWords(contents.aboutOthers) }]] }]
            : []),
        ],
      }
  }
}

function blocksOf({ title, look = 'points', lines }: Sheet): Paper['blocks'] {
  const heading = { kind: 'heading', words: title } as const
  const paragraphs = lines.map((words) => ({ kind: 'words' as const, runs: [{ words }] }))
  switch (look) {
    case 'points':
      return [heading, { kind: 'points', points: lines }]
    case 'box':
      return [heading, { kind: 'box', lines: lines.map((words) => [{ words }]) }]
    case 'said':
      return [heading, ...paragraphs]
    case 'letter':
      return paragraphs
    case 'title':
      return []
  }
}
