import type { Metadata } from 'next'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { type RecordOnHold, type RecordToLetGo, recordsToLetGo } from '@/lib/retention/queries/to-let-go'
import { becauseWords, holdReasonWords } from '@/lib/retention/words'

export const metadata: Metadata = { title: 'Records to let go' }

/** Records that have been kept for long enough, for whoever decides about them, and those on hold. */
export default async function RecordsToLetGoPage() {
  const { over, held } = await ask(recordsToLetGo, {})
  return (
    <>
      <PageHeader
        title="Records to let go"
        subtitle="They have been kept for as long as records are kept. Keep one longer, or agree with somebody that it goes."
      />
      <FullWidth>
        <Sheet title="Kept for long enough" count={over.length} flush>
          {over.length === 0 ? (
            <NothingHere>No record you decide about has been kept for long enough.</NothingHere>
          ) : (
            <Over records={over} />
          )}
        </Sheet>
        {held.length > 0 && (
          <Sheet title="On hold" count={held.length} note="They do not go, whatever their time" flush>
            <OnHold records={held} />
          </Sheet>
        )}
        <p className="text-small text-ink-soft">
          You see records of families you work with, or whose named person you manage. New ones are noticed
          each night.
        </p>
      </FullWidth>
    </>
  )
}

function Over({ records }: { records: readonly RecordToLetGo[] }) {
  return (
    <DataTable
      caption="Records kept for long enough"
      columns={[
        { heading: 'Family' },
        { heading: 'Kept until' },
        { heading: 'Because' },
        { heading: 'How it stands' },
      ]}
      rows={records.map((record) => ({
        id: record.familyId,
        cells: [
          <a key="family" href={paths.familyKeeping(record.familyId)} className="font-link">
            {familyWords(record.familyName)}
          </a>,
          dayWords(record.dueOn),
          becauseWords(record),
          standsWords(record),
        ],
      }))}
    />
  )
}

function standsWords({ state, eraseOn, agreedBy }: RecordToLetGo): string {
  if (state === 'decide') return 'Nobody has decided yet'
  if (state === 'confirm') return `${agreedBy} agreed that it goes. Somebody else must confirm it`
  if (state === 'waits-for-somebody-else') return 'You agreed that it goes. Somebody else must confirm it'
  return eraseOn ? `It goes on ${dayWords(eraseOn)}, unless somebody keeps it` : ''
}

function OnHold({ records }: { records: readonly RecordOnHold[] }) {
  return (
    <DataTable
      caption="Records on hold"
      columns={[{ heading: 'Family' }, { heading: 'Why' }, { heading: 'Look at it again' }]}
      rows={records.map(({ familyId, familyName, reason, reviewOn }) => ({
        id: familyId,
        cells: [
          <a key="family" href={paths.familyKeeping(familyId)} className="font-link">
            {familyWords(familyName)}
          </a>,
          holdReasonWords[reason],
          dayWords(reviewOn),
        ],
      }))}
    />
  )
}
