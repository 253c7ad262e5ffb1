import { DataTable } from '@/components/ui/data-table/data-table'
import { Sheet } from '@/components/ui/sheet/sheet'
import { type CountedRow, type Standing, standings } from '@/lib/decision/how-we-decide'
import { type Asked, casesHref } from './asked'
import { standingWords } from './standing-words'

/** Decisions as suggested, for more help and for less, a row for each agency or rule. Each number opens its cases. */
export function StandingTable({
  title,
  first,
  rows,
  href,
}: {
  title: string
  first: string
  rows: readonly CountedRow[]
  href: (key: string, standing: Standing) => Asked
}) {
  return (
    <Sheet title={title} flush>
      <DataTable
        caption={title}
        columns={[
          { heading: first, width: 'w-[40%]' },
          ...standings.map((standing) => ({
            heading: standingWords[standing].heading,
            align: 'end' as const,
          })),
        ]}
        rows={rows.map(({ key, name, counts }) => ({
          id: key || 'all',
          cells: [
            name,
            ...standings.map((standing) => (
              <CaseNumber
                key={standing}
                cases={counts[standing]}
                href={casesHref(href(key, standing))}
                about={`${standingWords[standing].heading}, ${name}`}
              />
            )),
          ],
        }))}
      />
    </Sheet>
  )
}

/** A number that opens its cases; none has nothing to open. */
export function CaseNumber({ cases, href, about }: { cases: number; href: string; about: string }) {
  if (cases === 0) return <span className="inline-flex min-w-6 justify-end figures text-ink-soft">0</span>
  return (
    <a href={href} className="inline-flex min-h-6 min-w-6 justify-end font-link figures">
      {cases}
      <span className="sr-only">: {about}</span>
    </a>
  )
}
