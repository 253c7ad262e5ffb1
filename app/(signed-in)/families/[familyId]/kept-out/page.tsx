import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { conflictsOfFamily } from '@/lib/conflict/queries/conflicts'
import { waysToKnowWords } from '@/lib/conflict/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Who is kept out' }

/** Who may not see a family because they know it outside work, for its manager. */
export default async function KeptOutPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, conflicts } = await ask(conflictsOfFamily, { familyId })
  return (
    <>
      <PageHeader
        title="Who is kept out"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Who is kept out' },
        ]}
        subtitle="They know the family outside work, so this record does not exist for them."
        actions={
          <LinkButton look="primary" href={paths.familyConflictNew(familyId)}>
            Keep somebody out
          </LinkButton>
        }
      />
      <FullWidth>
        <Sheet title="Kept out now" count={conflicts.length} flush>
          {conflicts.length === 0 ? (
            <NothingHere>Nobody is kept out.</NothingHere>
          ) : (
            <DataTable
              caption="Who is kept out now"
              columns={[
                { heading: 'Who' },
                { heading: 'How they know the family' },
                { heading: 'Written down' },
                { heading: 'Change' },
              ]}
              rows={conflicts.map((conflict) => ({
                id: conflict.id,
                cells: [
                  <span key="who">
                    <strong className="font-link">{conflict.worker}</strong>, {conflict.about}
                  </span>,
                  `${waysToKnowWords[conflict.how].theirs}${conflict.words ? `: ${conflict.words}` : ''}`,
                  `${dayWords(conflict.on)}, by ${conflict.by}`,
                  conflict.mayEnd ? (
                    <a key="end" href={paths.familyConflictEnd(familyId, conflict.id)}>
                      End this<span className="sr-only"> for {conflict.worker}</span>
                    </a>
                  ) : (
                    ''
                  ),
                ],
              }))}
            />
          )}
        </Sheet>
      </FullWidth>
    </>
  )
}
