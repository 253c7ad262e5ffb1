import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Outcome } from '@/lib/continuum/outcome'
import { type Count, type TrialRow, type Way, ways } from '@/lib/guidance/trial-view'
import { outcomeWords, wayWords } from '@/lib/guidance/words'

/** More help, less and the same, a row for each area or agency. A number with cases one may open is a link. */
export function WaysTable({
  title,
  first,
  rows,
  href,
}: {
  title: string
  first: string
  rows: readonly TrialRow[]
  href: (key: string, way: Way) => string
}) {
  return (
    <Sheet title={title} flush>
      <DataTable
        caption={title}
        columns={[
          { heading: first, width: 'w-[40%]' },
          ...ways.map((way) => ({ heading: wayWords[way], align: 'end' as const })),
        ]}
        rows={rows.map((row) => ({
          id: row.key || row.name,
          cells: [
            row.name,
            ...ways.map((way) => (
              <CountOf
                key={way}
                count={row[way]}
                href={href(row.key, way)}
                about={`${wayWords[way]}, ${row.name}`}
              />
            )),
          ],
        }))}
      />
    </Sheet>
  )
}

function CountOf({ count: { words, openable }, href, about }: { count: Count; href: string; about: string }) {
  if (openable === 0) return <span className="inline-flex min-w-6 justify-end figures">{words}</span>
  return (
    <a href={href} className="inline-flex min-h-6 min-w-6 justify-end font-link figures">
      {words}
      <span className="sr-only">: {about}</span>
    </a>
  )
}

/** From which help to which the decisions would have gone. */
export function Shifts({ shifts }: { shifts: readonly { from: Outcome; to: Outcome; count: Count }[] }) {
  return (
    <Sheet title="From which help to which" flush>
      {shifts.length === 0 ? (
        <NothingHere>No decision would have been suggested another kind of help.</NothingHere>
      ) : (
        <DataTable
          caption="From which help to which"
          columns={[
            { heading: 'Under the version before' },
            { heading: 'Under this draft' },
            { heading: 'Decisions', align: 'end' },
          ]}
          rows={shifts.map(({ from, to, count }) => ({
            id: `${from} ${to}`,
            cells: [outcomeWords[from], outcomeWords[to], count.words],
          }))}
        />
      )}
    </Sheet>
  )
}
