import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { sourceWords } from '@/lib/explore/source-words'
import { type EntryLine, guidancePart } from '@/lib/guidance/queries/part'
import type { Part } from '@/lib/guidance/types'
import { partWords } from '@/lib/guidance/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { versionCrumbs } from '../../crumbs'

type PartPageProps = { params: Promise<{ versionId: string; part: string }> }

/** One part of the guidance: what it settles, and where each comes from. */
export default async function PartPage({ params }: PartPageProps) {
  const { versionId, part } = await params
  // The query says what a part may be; anything else is no page.
  const { entries, canChange } = await ask(guidancePart, { versionId, part: part as Part })
  const { title, about } = partWords[part as Part]
  return (
    <>
      <PageTitle name={title} />
      <PageHeader
        title={title}
        subtitle={`${about}.`}
        breadcrumbs={versionCrumbs(versionId, { label: title })}
      />
      <OneColumn>
        <Sheet title="What it says">
          <SummaryList
            rows={entries.map((entry) => ({
              label: entry.label,
              value: <Value entry={entry} />,
              action: canChange
                ? { label: 'Change', href: paths.guidanceEntry(versionId, entry.path) }
                : undefined,
            }))}
          />
        </Sheet>
      </OneColumn>
    </>
  )
}

function Value({ entry: { words, basis, source, before } }: { entry: EntryLine }) {
  return (
    <>
      {words}
      {before && <span className="block text-small font-semibold">Before: {before}</span>}
      <span className="block text-small text-ink-soft">{sourceWords({ source, basis })}</span>
    </>
  )
}
