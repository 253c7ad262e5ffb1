import {
  FamilySquareShapes,
  FamilySquares,
  FamilySquaresKey,
} from '@/components/caseload/family-squares/family-squares'
import { DataTable } from '@/components/ui/data-table/data-table'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import type { TeamCaseload, TeamFamily } from '@/lib/caseload/queries/team-caseload'
import { hasGoneQuiet } from '@/lib/caseload/quiet'
import { paths } from '@/lib/paths'
import { reviewIsLate } from './what-matters'

/** One square a family, by who holds it; the same as a list is a page of its own. */
export function EveryonesFamilies({
  caseload: { workers, families },
  today,
}: {
  caseload: TeamCaseload
  today: Day
}) {
  return (
    <Sheet title="Everyone’s families" note="One square is one family" flush>
      <FamilySquareShapes />
      <DataTable
        caption="Everyone’s families"
        columns={[
          { heading: 'Who' },
          { heading: 'Families', width: 'w-[45%]' },
          { heading: 'How many' },
          { heading: 'Reviews late', align: 'end' },
          { heading: 'Quiet for 3 weeks', align: 'end' },
        ]}
        rows={workers.map(({ workerId, name, about, capacity }) => {
          const theirs = families.filter(({ holderId }) => holderId === workerId)
          return {
            id: workerId,
            cells: [
              <span key="who">
                <span className="font-link">{name}</span>
                <span className="block text-small text-ink-soft">{about}</span>
              </span>,
              theirs.length > 0 ? (
                <FamilySquares key="families" families={theirs.map((family) => square(family, today))} />
              ) : (
                <span key="none" className="text-ink-soft">
                  None
                </span>
              ),
              <HowMany key="many" count={theirs.length} capacity={capacity} />,
              <Count
                key="late"
                count={theirs.filter((family) => reviewIsLate(family, today)).length}
                state="late"
              />,
              <Count
                key="quiet"
                count={theirs.filter((family) => hasGoneQuiet(family, today)).length}
                state="paused"
              />,
            ],
          }
        })}
      />
      <div className="flex flex-col gap-4 px-4 py-4 tablet:px-5">
        <FamilySquaresKey />
        <p>
          <a href={paths.caseloadList()} className="inline-block py-1 font-link touch:py-3">
            See as a list
          </a>
        </p>
      </div>
    </Sheet>
  )
}

function square(family: TeamFamily, today: Day) {
  const { familyId, familyName, level } = family
  return {
    href: paths.family(familyId),
    family: familyName,
    level,
    reviewLate: reviewIsLate(family, today),
    ...(hasGoneQuiet(family, today) ? { noContact: 'not heard from for 3 weeks' } : {}),
  }
}

function HowMany({ count, capacity }: { count: number; capacity: number | undefined }) {
  if (capacity === undefined) return <strong className="font-bold figures">{count}</strong>
  return (
    <span className="figures">
      <strong className="font-bold">{count}</strong> of {capacity}
      {count > capacity && <strong className="font-bold"> {count - capacity} over</strong>}
    </span>
  )
}

function Count({ count, state }: { count: number; state: 'late' | 'paused' }) {
  return count === 0 ? <span className="figures">0</span> : <DueChip state={state}>{count}</DueChip>
}
