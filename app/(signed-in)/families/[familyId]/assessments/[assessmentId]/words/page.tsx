import type { Metadata } from 'next'
import { NeedList } from '@/components/assessment/need-list/need-list'
import { PartReading } from '@/components/assessment/part-reading/part-reading'
import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { assessmentWords } from '@/lib/assessment/queries/assessment-words'
import { partTitle } from '@/lib/assessment/words'
import { dayWords } from '@/lib/calendar/words'
import { familyWords, listWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'The assessment in full' }

type WordsPage = { params: Promise<{ familyId: string; assessmentId: string }> }

/** Every part in turn, to read or to print. */
export default async function Page({ params }: WordsPage) {
  const view = await ask(assessmentWords, await params)
  const { familyId, assessmentId, familyName, completed, today } = view
  const written = view.parts.filter(({ status }) => status !== 'to-do')
  const unwritten = view.parts.filter(({ status }) => status === 'to-do')
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
        actions={
          view.mayGive && (
            <LinkButton href={paths.giveForWhom(familyId, 'assessment', { about: assessmentId })}>
              Give somebody this
            </LinkButton>
          )
        }
      />
      <OneColumn>
        {written.map((part) => (
          <Sheet key={part.id} title={partTitle(part)}>
            <PartReading part={part} values={part.values} today={today} />
          </Sheet>
        ))}
        {view.needs.length > 0 && (
          <Sheet title="Unmet needs, and who could meet them" flush>
            <NeedList needs={view.needs} today={today} />
          </Sheet>
        )}
        {unwritten.length > 0 && (
          <Sheet title="Not written yet">
            <p>{listWords(unwritten.map(partTitle))}.</p>
          </Sheet>
        )}
        <p className="text-small text-ink-soft">
          Opened by {view.printedBy} on {dayWords(today)}.
        </p>
      </OneColumn>
    </>
  )
}
