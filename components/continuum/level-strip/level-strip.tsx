import { clsx } from 'clsx'
import { type Level, type LevelWords, levels, usualLevelWords } from '../level'
import { LevelShape } from '../level-shape/level-shape'

/**
 * All four kinds of help in a row, the one this family has now lit. The other three stay readable: families
 * move both ways. `since` is worded: "since 6 October".
 */
export function LevelStrip({
  level,
  since,
  words = usualLevelWords,
}: {
  level: Level
  since?: string
  words?: LevelWords
}) {
  return (
    <div>
      <ol aria-label="Kind of help" className="flex items-stretch gap-0.5">
        {levels.map((part) => (
          <li
            key={part}
            aria-current={part === level ? 'true' : undefined}
            className={clsx(
              'flex min-h-8 min-w-0 flex-1 items-center gap-1.5 px-2 py-1 text-column tablet:px-3.5 max-tablet:justify-center max-tablet:text-center',
              part === level
                ? clsx('-my-0.5 border-2 border-ink font-bold desk:flex-[1.4] desk:text-small', lit[part])
                : 'border-y border-transparent bg-ground-deep font-normal text-ink-soft first:rounded-s-full last:rounded-e-full',
            )}
          >
            {part === level && (
              <svg
                viewBox="0 0 24 24"
                aria-hidden="true"
                focusable="false"
                className="size-5 shrink-0 max-desk:hidden"
              >
                <LevelShape level={part} />
              </svg>
            )}
            <span className="max-desk:hidden">
              {words[part].full}
              {part === level && since && <span className="font-normal"> {since}</span>}
            </span>
            <span className="desk:hidden">{words[part].short}</span>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-small desk:hidden">
        <strong className="font-semibold">{words[level].full}</strong> {since}
      </p>
    </div>
  )
}

const lit: Record<Level, string> = {
  universal: 'bg-level-1 text-on-level-1',
  'single-agency': 'bg-level-2 text-on-level-2',
  'multi-agency': 'bg-level-3 text-on-level-3',
  statutory: 'bg-level-4 text-on-level-4',
}
