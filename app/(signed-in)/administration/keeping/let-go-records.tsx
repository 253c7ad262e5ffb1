import { DataTable } from '@/components/ui/data-table/data-table'
import { dayWords } from '@/lib/calendar/words'
import type { LetGo } from '@/lib/retention/read-let-go'
import { countingWords, yearsWords } from '@/lib/retention/words'

/** What stays of records: that one was let go, when, by whom, and after which period. Never whose it was. */
export function LetGoRecords({ letGo }: { letGo: readonly LetGo[] }) {
  return (
    <DataTable
      caption="Records that were let go"
      columns={[
        { heading: 'Reference' },
        { heading: 'Let go' },
        { heading: 'Kept for' },
        { heading: 'Agreed by' },
        { heading: 'Confirmed by' },
      ]}
      rows={letGo.map(({ reference, on, countsFrom, years, agreedBy, confirmedBy, afterRestore }) => ({
        id: reference,
        cells: [
          reference,
          afterRestore ? `${dayWords(on)}, again after a restore` : dayWords(on),
          `${yearsWords(years)} after ${countingWords[countsFrom].from}`,
          agreedBy,
          confirmedBy,
        ],
      }))}
    />
  )
}
