import { dayWords } from '@/lib/calendar/words'
import type { Paper } from '@/lib/paper/block'
import { planBlocks } from '@/lib/plan/plan-blocks'
import type { Contents } from './contents'
import type { MadeDocument } from './types'
import { aboutOthersWords, documentWords } from './words'

/** A document as it is drawn on paper: the same words in the same order as on the page. A new kind of contents does not compile until it is here. */
export function paperOf(document: MadeDocument, contents: Contents): Paper {
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
          ...contents.sheets.flatMap(({ title: heading, lines }): Paper['blocks'] => [
            { kind: 'heading', words: heading },
            { kind: 'points', points: lines },
          ]),
          ...(contents.aboutOthers > 0
            ? [{ kind: 'box' as const, lines: [[{ words: aboutOthersWords(contents.aboutOthers) }]] }]
            : []),
        ],
      }
  }
}
