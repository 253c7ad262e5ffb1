import { dayWords } from '@/lib/calendar/words'
import type { Paper } from '@/lib/paper/block'
import { planBlocks } from '@/lib/plan/plan-blocks'
import type { Contents } from './contents'
import type { Sheet } from './parts'
import type { DocumentKind } from './types'
import { aboutOthersWords, documentWords } from './words'

/** A document as it is drawn on paper: the same words in the same order as on the page. A new kind of contents does not compile until it is here. */
export function paperOf(document: DocumentKind, contents: Contents): Paper {
  const title = documentWords[document]
  switch (contents.kind) {
    case 'plan': {
      const { partnership, today } = contents.copy
      return { title, above: [partnership, dayWords(today)], blocks: planBlocks(contents.copy) }
    }
    case 'sheets':
      return {
        title,
        blocks: [
          { kind: 'words', runs: [{ words: contents.opening }] },
          ...contents.sheets.flatMap((sheet): Paper['blocks'] => [
            { kind: 'heading', words: sheet.title },
            ...blocksOf(sheet),
          ]),
          ...(contents.aboutOthers > 0
            ? [{ kind: 'box' as const, lines: [[{ words: aboutOthersWords(contents.aboutOthers) }]] }]
            : []),
        ],
      }
  }
}

function blocksOf({ look = 'points', lines }: Sheet): Paper['blocks'] {
  switch (look) {
    case 'points':
      return [{ kind: 'points', points: lines }]
    case 'box':
      return [{ kind: 'box', lines: lines.map((words) => [{ words }]) }]
    case 'said':
      return lines.map((words) => ({ kind: 'words', runs: [{ words }] }))
  }
}
