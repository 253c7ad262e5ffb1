import { LevelBadge } from '@/components/continuum/level-badge/level-badge'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Day } from '@/lib/calendar/day'
import { nearDayWords, shortDayWords } from '@/lib/calendar/words'
import type { CaseloadLine } from '@/lib/caseload/types'
import { paths } from '@/lib/paths'

/** The families somebody holds, soonest date first. */
export function FamiliesILead({ lines, today }: { lines: readonly CaseloadLine[]; today: Day }) {
  return (
    <Sheet title="Families I lead" count={lines.length} flush quiet>
      {lines.length === 0 ? (
        <NothingHere>You are not looking after a family’s plan just now.</NothingHere>
      ) : (
        <DataTable
          caption="Families I lead"
          dense
          columns={[{ heading: 'Family' }, { heading: 'Kind of help' }, { heading: 'Next date' }]}
          rows={lines.map(({ familyId, familyName, children, level, nextOn }) => ({
            id: familyId,
            late: nextOn < today,
            cells: [
              <span key="family">
                <a href={paths.family(familyId)} className="font-link">
                  {familyName}
                </a>
                <span className="block text-small text-ink-soft">{children}</span>
              </span>,
              <LevelBadge key="level" level={level} short />,
              nextOn < today ? `Was ${shortDayWords(nextOn, today)}` : nearDayWords(nextOn, today),
            ],
          }))}
        />
      )}
    </Sheet>
  )
}
