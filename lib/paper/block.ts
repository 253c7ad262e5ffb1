/** Words in a row, some of them heavier because they matter most. */
export type Run = { words: string; isKey?: true }

/** A score on the line from 0 to 10, with where it began when that was elsewhere. */
export type Score = { first?: number; now: number }

/** One piece of a document for paper, in the order it is read. It knows nothing of families or of files. */
export type Block =
  | { kind: 'heading'; words: string }
  | { kind: 'words'; runs: Run[]; isSmall?: true }
  /** What must not be missed, with a line round it. */
  | { kind: 'box'; lines: Run[][] }
  | { kind: 'points'; points: string[] }
  /** Somebody’s exact words beside a double bar. */
  | { kind: 'said'; who: string; words: string }
  | { kind: 'table'; summary: string; widths: number[]; heads: string[]; rows: (string | Score)[][] }

/** A whole document for one reader. */
export type Paper = {
  title: string
  /** Who it comes from and of which day, above the title. */
  above?: [from: string, on: string]
  blocks: Block[]
}

/** What stands round a document on this occasion. */
export type Sending = {
  /** Whose it is and its reference, at the foot of every page. */
  foot: string
  /** Where it is posted, to stand in the window of an envelope. */
  to: string[]
  /** The one moment the file speaks of: the same file is made each time. */
  at: Date
  /** The words without which it does not open; left out, it is not locked. */
  opensWith?: string
}

/** Every word that is drawn. */
export function wordsOf({ title, above = ['', ''], blocks }: Paper): string {
  return [...above, title, ...blocks.flatMap(wordsOfBlock)].join('\n')
}

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.words]
    case 'words':
      return [block.runs.map(({ words }) => words).join('')]
    case 'box':
      return block.lines.map((runs) => runs.map(({ words }) => words).join(''))
    case 'points':
      return block.points
    case 'said':
      return [block.who, block.words]
    case 'table':
      return [...block.heads, ...block.rows.flat().filter((cell) => typeof cell === 'string')]
  }
}
