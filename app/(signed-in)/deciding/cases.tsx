import { usualLevelWords } from '@/components/continuum/level'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { type DecidedCase, type Standing, standings } from '@/lib/decision/how-we-decide'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'
import { type Asked, decidingHref } from './asked'
import { standingWords } from './standing-words'

type CasesProps = { cases: readonly Omit<DecidedCase, 'facts'>[]; asked: Asked }

/** The decisions behind one number. */
export function Cases({ cases, asked }: CasesProps) {
  return (
    <Sheet
      id="cases"
      title={titleOf(asked)}
      count={cases.length}
      note={<a href={decidingHref({ months: asked.months })}>Close this list</a>}
      flush
    >
      {cases.length === 0 ? (
        <NothingHere>No decision is like this in these months.</NothingHere>
      ) : (
        <DataTable
          caption="The decisions behind the number"
          cards="tablet"
          columns={[
            { heading: 'Family' },
            { heading: 'Suggested' },
            { heading: 'Decided' },
            { heading: 'By' },
            { heading: 'What the guidance was missing', width: 'w-[30%]' },
          ]}
          rows={cases.map((one) => ({
            id: one.decisionId,
            cells: [
              <a key="family" href={paths.familyDecision(one.familyId, one.decisionId)}>
                {familyWords(one.familyName)}
                <span className="sr-only">: the decision of {dayWords(day(one.decidedOn))}</span>
              </a>,
              usualLevelWords[one.suggested].short,
              usualLevelWords[one.decided].short,
              <span key="by">
                {one.decidedBy}
                <span className="block text-small text-ink-soft">
                  {one.agencyName}, {dayWords(day(one.decidedOn))}
                </span>
              </span>,
              one.whyDifferent ?? '',
            ],
          }))}
        />
      )}
    </Sheet>
  )
}

function titleOf({ standing, like }: Asked): string {
  if (like) return 'Decisions on alike facts'
  const known = standings.find((each): each is Standing => each === standing)
  return known ? `Decisions that were ${standingWords[known].cases}` : 'Decisions'
}
