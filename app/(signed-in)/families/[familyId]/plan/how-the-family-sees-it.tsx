import { ProgressTable } from '@/components/plan/progress-wheel/progress-table'
import { ProgressWheel } from '@/components/plan/progress-wheel/progress-wheel'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import { dayWords, monthWords, shortDayWords } from '@/lib/calendar/words'
import { latestScore, scoreDays, scored } from '@/lib/plan/progress'
import type { OutcomeView } from '@/lib/plan/types'

/** A wheel needs three spokes; with fewer, the table says it all. */
const fewestSpokes = 3
const mostDays = 4
const longestLabel = 18

/**
 * The family's scores: wheel and table. Nothing before the first score. A day on which something was not scored
 * shows the score it had by then, so that the columns can be compared.
 */
export function HowTheFamilySeesIt({ outcomes, today }: { outcomes: readonly OutcomeView[]; today: Day }) {
  const drawn = scored(outcomes)
  const days = someOf(scoreDays(drawn))
  const [first] = days
  const now = days.at(-1)
  if (!first || !now) return null
  // Families name things in sentences, which would not fit round a wheel: then numbers stand for them.
  const isNumbered = drawn.length >= fewestSpokes && drawn.some(({ words }) => words.length > longestLabel)
  const areas = drawn.map((outcome, at) => ({
    label: isNumbered ? `${at + 1}. ${outcome.words}` : outcome.words,
    ...(isNumbered && { short: String(at + 1) }),
    scores: days.map((on) => latestScore(outcome, on) ?? outcome.scores[0]?.score ?? 0),
  }))
  return (
    <Sheet title="How the family sees it">
      <p className="pb-3 text-small text-ink-soft">
        0 is very hard, 10 is going well. Scored by the family, not by us.
      </p>
      <div className="grid items-center gap-6 desk:grid-cols-2">
        {areas.length >= fewestSpokes && (
          <ProgressWheel areas={areas} firstOn={dayWords(first)} nowOn={dayWords(now)} />
        )}
        <div className="min-w-0">
          <ProgressTable
            areas={areas}
            days={days.map((day) => shortDayWords(day, today))}
            since={`Since ${monthWords(first).split(' ')[0]}`}
          />
        </div>
      </div>
    </Sheet>
  )
}

/** The first day and the latest ones: a long plan must still fit across a page. */
function someOf(days: Day[]): Day[] {
  return days.length <= mostDays ? days : [...days.slice(0, 1), ...days.slice(1 - mostDays)]
}
