import type { Metadata } from 'next'
import { PartReading } from '@/components/assessment/part-reading/part-reading'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { assessmentWords } from '@/lib/assessment/queries/assessment-words'
import { partTitle } from '@/lib/assessment/words'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'The assessment in full' }

type WordsPage = { params: Promise<{ familyId: string; assessmentId: string }> }

/** Every part in turn, to read or to print. */
export default async function Page({ params }: WordsPage) {
  const view = await ask(assessmentWords, await params)
  const { familyId, assessmentId, familyName, completed, today } = view
  const standing = completed
    ? `Finished on ${dayWords(completed.on)} by ${completed.by}.`
    : `Still being written. Started ${dayWords(view.startedOn)}.`
  return (
    <>
      <PageHeader
        title={`${familyWords(familyName)}: early help assessment`}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Early help assessment', href: paths.assessment(familyId, assessmentId) },
          { label: 'In full' },
        ]}
        subtitle={standing}
      />
      <OneColumn>
        {view.parts.map((part) => (
          <Sheet key={part.id} title={partTitle(part)}>
            <PartReading part={part} values={part.values} today={today} />
          </Sheet>
        ))}
        <p className="text-small text-ink-soft">
          Opened by {view.printedBy} on {dayWords(today)}.
        </p>
      </OneColumn>
    </>
  )
}
