import { type Level, type LevelWords, usualLevelWords } from '../level'
import { LevelSquare } from './level-square'

/** How much help, as shape and words. */
export function LevelBadge({
  level,
  short = false,
  words = usualLevelWords,
}: {
  level: Level
  /** The short words, for tables. */
  short?: boolean
  words?: LevelWords
}) {
  return (
    <span className="inline-flex items-center gap-2 text-small font-semibold">
      <LevelSquare level={level} />
      {short ? words[level].short : words[level].full}
    </span>
  )
}
