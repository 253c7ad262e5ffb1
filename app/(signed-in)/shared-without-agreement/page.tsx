import type { Metadata } from 'next'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { TaskList } from '@/components/ui/task-row/task-row'
import { instantWords } from '@/lib/calendar/words'
import { sharingToLookAt } from '@/lib/consent/queries/to-look-at'
import type { SharedWithout } from '@/lib/consent/shared-without'
import { sharedWithoutTitle } from '@/lib/consent/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Shared without agreement' }

type SharedWithoutProps = { searchParams: Promise<{ done?: string | string[] }> }

/** What was shared without a family's agreement, for a manager to look at until each has been. */
export default async function SharedWithoutPage({ searchParams }: SharedWithoutProps) {
  const [waiting, { done }] = await Promise.all([ask(sharingToLookAt, {}), searchParams])
  return (
    <>
      <PageHeader
        title="Shared without agreement"
        breadcrumbs={[{ label: 'Team', href: paths.caseload() }, { label: 'Shared without agreement' }]}
        subtitle="Look at each: was it right, and could the family have been asked first?"
      />
      <FullWidth>
        {done === 'looked' && (
          <NotificationBanner saved="What you found is written down">
            It stands beside what was shared, on the family’s agreement page.
          </NotificationBanner>
        )}
        <Sheet title="To look at" count={waiting.length} flush>
          {waiting.length === 0 ? (
            <NothingHere>Nothing is waiting.</NothingHere>
          ) : (
            <TaskList tasks={waiting.map(taskOf)} />
          )}
        </Sheet>
        <p className="text-small text-ink-soft">
          You see what your own team shared, and what was shared about families your team looks after now.
          What no other manager would see is on every manager’s list.
        </p>
      </FullWidth>
    </>
  )
}

function taskOf(one: SharedWithout) {
  return {
    id: one.id,
    title: sharedWithoutTitle(one),
    href: paths.sharedWithoutOne(one.id),
    about: `${one.who}, ${one.about} · ${instantWords(one.at)}`,
    due: { state: 'to-do' as const, words: 'To look at' },
    verb: 'Look',
  }
}
