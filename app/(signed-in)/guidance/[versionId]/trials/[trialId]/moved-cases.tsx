import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import type { OpenCase, Way } from '@/lib/guidance/trial-view'
import { outcomeWords, wayWords } from '@/lib/guidance/words'
import { paths } from '@/lib/paths'

/** The cases behind one number that the person looking may open. */
export function MovedCases({
  cases,
  way,
  closeHref,
}: {
  cases: readonly OpenCase[]
  way: Way | undefined
  closeHref: string
}) {
  return (
    <Sheet
      id="cases"
      title={`The cases you may open${way ? `: ${wayWords[way].toLowerCase()}` : ''}`}
      count={cases.length}
      note={<a href={closeHref}>Close this list</a>}
      flush
    >
      {cases.length === 0 ? (
        <NothingHere>None of these families is yours to open. Their named person’s manager can.</NothingHere>
      ) : (
        <DataTable
          caption="The cases you may open"
          cards="tablet"
          columns={[
            { heading: 'Family' },
            { heading: way === 'same' ? 'Suggested then' : 'Under the version before' },
            { heading: 'Under this draft' },
            { heading: 'Decided by' },
          ]}
          rows={cases.map((one) => ({
            id: one.decisionId,
            cells: [
              <a key="family" href={paths.familyDecision(one.familyId, one.decisionId)}>
                {familyWords(one.familyName)}
                <span className="sr-only">: the decision of {dayWords(day(one.decidedOn))}</span>
              </a>,
              outcomeWords[one.from],
              way === 'same' ? 'No change' : outcomeWords[one.to],
              `${one.decidedBy}, ${dayWords(day(one.decidedOn))}`,
            ],
          }))}
        />
      )}
    </Sheet>
  )
}
