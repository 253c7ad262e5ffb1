import type { Metadata } from 'next'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { recordKeeping } from '@/lib/retention/queries/record-keeping'
import { becauseWords } from '@/lib/retention/words'
import { doneWords } from './done-words'
import { HoldSheet } from './hold-sheet'
import { LettingGoSheet } from './letting-go-sheet'

export const metadata: Metadata = { title: 'How long this record is kept' }

type KeepingPageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** How long a family's record is kept and why, and what has been decided about letting it go. */
export default async function FamilyKeepingPage({ params, searchParams }: KeepingPageProps) {
  const [{ familyId }, { done }] = await Promise.all([params, searchParams])
  const view = await ask(recordKeeping, { familyId })
  const { over, kept, hold, letting, may } = view
  const today = dayFromInstant(new Date())
  const saved = doneWords(done)
  return (
    <>
      <PageHeader
        title="How long this record is kept"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'How long it is kept' },
        ]}
      />
      <MainAndSide side={<HoldSheet familyId={familyId} hold={hold} mayDecide={may.decide} />}>
        {saved && <NotificationBanner saved={saved} />}
        {letting && <LettingGoSheet view={{ ...view, letting }} />}
        <Sheet title="When its time is over">
          <SummaryList
            rows={[
              {
                label: 'Kept until',
                value: over ? dayWords(over.dueOn) : 'Not known yet: the family is being helped',
              },
              ...(over ? [{ label: 'Because', value: becauseWords(over) }] : []),
              ...(kept && kept.untilOn > today
                ? [
                    { label: 'Kept longer until', value: dayWords(kept.untilOn) },
                    { label: 'Why longer', value: <span className="whitespace-pre-line">{kept.why}</span> },
                    { label: 'By', value: `${kept.by}, ${dayWords(kept.on)}` },
                  ]
                : []),
            ]}
          />
          {!letting && (
            <p className="pt-3 text-small text-ink-soft">
              {hold
                ? 'It is on hold: it does not go, whatever its time.'
                : 'Then its manager is asked, and nothing goes unless two people agree.'}
            </p>
          )}
        </Sheet>
      </MainAndSide>
    </>
  )
}
