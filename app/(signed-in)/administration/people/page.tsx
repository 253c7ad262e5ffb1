import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { PlusIcon } from '@/components/ui/icon/act'
import { FullWidth } from '@/components/ui/layout/full-width'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayFromInstant } from '@/lib/calendar/day'
import { listDayWords } from '@/lib/calendar/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { everyWorker } from '@/lib/worker/queries/everybody'
import type { WorkerLine } from '@/lib/worker/types'
import { workWords } from '@/lib/worker/words'

export const metadata: Metadata = { title: 'Everybody who works here' }

/** Everybody who works in the partnership, then those who have left. */
export default async function EverybodyPage({
  searchParams,
}: {
  searchParams: Promise<{ done?: string | string[] }>
}) {
  const [{ done }, everybody] = await Promise.all([searchParams, ask(everyWorker, {})])
  const here = everybody.filter(({ hasLeft }) => !hasLeft)
  const left = everybody.filter(({ hasLeft }) => hasLeft)
  return (
    <>
      <PageHeader
        title="Everybody who works here"
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'Everybody who works here' },
        ]}
        actions={
          <LinkButton look="primary" href={paths.workerNew()} icon={<PlusIcon />}>
            Invite somebody
          </LinkButton>
        }
      />
      <FullWidth>
        {done === 'left' && <NotificationBanner saved="They have left: they are signed out everywhere" />}
        <People title="Here now" people={here} />
        {left.length > 0 && <People title="Have left" people={left} />}
      </FullWidth>
    </>
  )
}

function People({ title, people }: { title: string; people: readonly WorkerLine[] }) {
  const today = dayFromInstant(new Date())
  return (
    <Sheet title={title} count={people.length} flush>
      <DataTable
        caption={title}
        columns={[
          { heading: 'Name' },
          { heading: 'Job' },
          { heading: 'Organisation and team' },
          { heading: 'What they do here' },
          { heading: 'Last here' },
        ]}
        rows={people.map(({ id, name, jobTitle, agency, team, work, lastSeenAt }) => ({
          id,
          cells: [
            <a key="name" href={paths.workerToLookAfter(id)} className="font-link">
              {name}
            </a>,
            jobTitle,
            team ? `${agency}, ${team}` : agency,
            workWords[work].label,
            lastSeenAt ? listDayWords(dayFromInstant(lastSeenAt), today) : 'Not yet',
          ],
        }))}
      />
    </Sheet>
  )
}
