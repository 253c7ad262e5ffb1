import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import type { TeamCaseload } from '@/lib/caseload/queries/team-caseload'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

/** Endings that wait for the manager to agree. Nothing is shown when none does. */
export function ClosuresWaiting({ closures }: { closures: TeamCaseload['closures'] }) {
  if (closures.length === 0) return null
  return (
    <Sheet title="Waiting for you to agree" count={closures.length} flush>
      <DataTable
        caption="Endings waiting for you to agree"
        columns={[
          { heading: 'Family' },
          { heading: 'Who asked' },
          { heading: 'When' },
          { heading: 'Do', unseen: true },
        ]}
        rows={closures.map(({ id, familyId, familyName, askedBy, askedOn }) => ({
          id,
          cells: [
            <a key="family" href={paths.family(familyId)} className="font-link">
              {familyName}
            </a>,
            askedBy,
            dayWords(askedOn),
            <LinkButton
              key="look"
              size="compact"
              href={paths.closure(familyId, id)}
              about={familyWords(familyName)}
            >
              Look at it
            </LinkButton>,
          ],
        }))}
      />
    </Sheet>
  )
}
