import { LevelBadge } from '@/components/continuum/level-badge/level-badge'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import { dueOnDay } from '@/lib/calendar/due'
import type { TeamFamily, TeamWorker } from '@/lib/caseload/queries/team-caseload'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

type WaitingProps = { families: readonly TeamFamily[]; workers: readonly TeamWorker[]; today: Day }

/** More are a page of their own: a page of everything is slow to read. */
const mostHere = 10

/** Families nobody has yet agreed to be the named person for. Somebody holds each of them meanwhile. */
export function WaitingForNamedPerson({ families, workers, today }: WaitingProps) {
  return (
    <Sheet
      title="Waiting for a named person"
      count={families.length}
      note="Our promise: one named person within 5 working days"
      flush
    >
      {families.length === 0 ? (
        <NothingHere>Every family has a named person.</NothingHere>
      ) : (
        <DataTable
          caption="Families waiting for a named person"
          columns={[
            { heading: 'Time left' },
            { heading: 'Family' },
            { heading: 'Kind of help' },
            { heading: 'Looking after it now' },
            { heading: 'Do', unseen: true },
          ]}
          rows={families.slice(0, mostHere).map((family) => {
            const due = dueOnDay(family.namedPersonDueOn ?? family.nextOn, today, 1)
            return {
              id: family.familyId,
              late: due.state === 'late',
              cells: [
                <DueChip key="due" state={due.state}>
                  {due.words}
                </DueChip>,
                <span key="family">
                  <a href={paths.family(family.familyId)} className="font-link">
                    {family.familyName}
                  </a>
                  <span className="block text-small text-ink-soft">{family.children}</span>
                </span>,
                <LevelBadge key="level" level={family.level} short />,
                workers.find(({ workerId }) => workerId === family.holderId)?.name ?? '',
                <LinkButton
                  key="ask"
                  size="compact"
                  href={paths.namedPerson(family.familyId)}
                  about={familyWords(family.familyName)}
                >
                  Ask someone
                </LinkButton>,
              ],
            }
          })}
        />
      )}
      {families.length > mostHere && (
        <p className="px-4 py-3 tablet:px-5">
          <a href={paths.caseloadList('waiting')} className="inline-block py-1.5 font-link touch:py-3">
            See all {families.length} waiting
          </a>
        </p>
      )}
    </Sheet>
  )
}
