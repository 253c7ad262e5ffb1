import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import { dueOnDay } from '@/lib/calendar/due'
import { dayWords, several } from '@/lib/calendar/words'
import type { TeamFamily, TeamWorker } from '@/lib/caseload/queries/team-caseload'
import { hasGoneQuiet } from '@/lib/caseload/quiet'
import { nextWhatWords } from '@/lib/episode/words'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'
import { reviewIsLate } from './what-matters'

type LookFirstProps = { families: readonly TeamFamily[]; workers: readonly TeamWorker[]; today: Day }

/** More are a page of their own: a page of everything is slow to read. */
const mostHere = 10

/** The families that need the manager's eye, and why. */
export function LookAtTheseFirst({ families, workers, today }: LookFirstProps) {
  return (
    <Sheet title="Look at these first" count={families.length} flush>
      {families.length === 0 ? (
        <NothingHere>Nothing is late, and every family has been heard from.</NothingHere>
      ) : (
        <DataTable
          caption="Families to look at first"
          columns={[
            { heading: 'Family' },
            { heading: 'Named person' },
            { heading: 'Why' },
            { heading: 'Do', unseen: true },
          ]}
          rows={families.slice(0, mostHere).map((family) => ({
            id: family.familyId,
            cells: [
              <a key="family" href={paths.family(family.familyId)} className="font-link">
                {family.familyName}
              </a>,
              workers.find(({ workerId }) => workerId === family.holderId)?.name ?? '',
              <Why key="why" family={family} today={today} />,
              <LinkButton
                key="open"
                size="compact"
                href={paths.family(family.familyId)}
                about={familyWords(family.familyName)}
              >
                Open
              </LinkButton>,
            ],
          }))}
        />
      )}
      {families.length > mostHere && (
        <p className="px-4 py-3 tablet:px-5">
          <a href={paths.caseloadList('look-first')} className="inline-block py-1.5 font-link touch:py-3">
            See all {families.length} to look at first
          </a>
        </p>
      )}
    </Sheet>
  )
}

function Why({ family, today }: { family: TeamFamily; today: Day }) {
  const { reviewOn, lateActions, nextOn, nextWhat, lastContactOn } = family
  return (
    <span className="flex flex-col gap-1">
      {reviewIsLate(family, today) && reviewOn && (
        <DueChip state="late">Review {dueOnDay(reviewOn, today).words}</DueChip>
      )}
      {nextOn < today && nextOn !== reviewOn && (
        <DueChip state="late">
          {nextWhatWords[nextWhat].label}: {dueOnDay(nextOn, today).words}
        </DueChip>
      )}
      {lateActions > 0 && <DueChip state="late">{several(lateActions, 'late action')}</DueChip>}
      {hasGoneQuiet(family, today) && lastContactOn && (
        <DueChip state="paused">Not heard from since {dayWords(lastContactOn)}</DueChip>
      )}
    </span>
  )
}
