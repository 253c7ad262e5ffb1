import { DueChip } from '@/components/ui/due-chip/due-chip'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { GuidanceProblem } from '@/lib/continuum/guidance/health'
import { OUTCOME_WORDS } from '@/lib/continuum/words'
import type { ExampleResult } from '@/lib/guidance/types'
import { paths } from '@/lib/paths'

type ChecksProps = {
  versionId: string
  problems: readonly GuidanceProblem[]
  examples: readonly ExampleResult[]
  canChange: boolean
}

/** The health of a version, and whether its own example cases give what they should. */
export function Checks({ versionId, problems, examples, canChange }: ChecksProps) {
  const other = problems.filter(({ where }) => !where.startsWith('examples.'))
  return (
    <Sheet title="Is it sound?" flush>
      {other.length === 0 ? (
        <p className="border-t border-rule-soft px-4 py-3 tablet:px-5">
          <DueChip state="done">
            Everything has its words and its source, and every kind of help can be reached
          </DueChip>
        </p>
      ) : (
        <ul>
          {other.map(({ where, says }) => (
            <li key={where} className="border-t border-rule-soft px-4 py-3 tablet:px-5">
              <DueChip state="late">{says}</DueChip>
              <p className="text-small text-ink-soft">{where}</p>
            </li>
          ))}
        </ul>
      )}
      <ul>
        {examples.map(({ id, story, expected, given }) => (
          <li key={id} className="border-t border-rule-soft px-4 py-3 tablet:px-5">
            <p className="max-w-prose">{story}</p>
            <div className="flex flex-wrap items-start gap-x-4">
              {given === expected ? (
                <DueChip state="done">{OUTCOME_WORDS[given].staff}, as it should</DueChip>
              ) : (
                <DueChip state="late">
                  Gives {OUTCOME_WORDS[given].staff}; it should be {OUTCOME_WORDS[expected].staff}
                </DueChip>
              )}
              {canChange && (
                <a href={paths.guidanceExample(versionId, id)} className="text-small">
                  Change what it should be<span className="sr-only">: {story}</span>
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
