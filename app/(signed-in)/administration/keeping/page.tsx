import type { Metadata } from 'next'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { keepingPeriods } from '@/lib/retention/queries/periods'
import { countings } from '@/lib/retention/types'
import { countingWords, yearsWords } from '@/lib/retention/words'
import { LetGoRecords } from './let-go-records'

export const metadata: Metadata = { title: 'How long records are kept' }

type KeepingPageProps = { searchParams: Promise<{ done?: string | string[] }> }

/** For how long everything is kept, what goes by itself, and what stays of records that were let go. */
export default async function KeepingPage({ searchParams }: KeepingPageProps) {
  const [{ periods, goesByItself, letGo }, { done }] = await Promise.all([
    ask(keepingPeriods, {}),
    searchParams,
  ])
  return (
    <>
      <PageHeader
        title="How long records are kept"
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'How long records are kept' },
        ]}
        subtitle="A family’s record is kept until the last of these is over. Then two people decide: nothing goes by itself."
      />
      <FullWidth>
        {done === 'set' && (
          <NotificationBanner saved="The period is changed">
            It counts from tonight, for records kept already too.
          </NotificationBanner>
        )}
        <Sheet title="Records of families" flush>
          <DataTable
            caption="Periods for records of families"
            columns={[{ heading: 'Counted' }, { heading: 'For' }, { heading: 'Set' }, { heading: 'Why' }]}
            rows={countings.map((counting) => {
              const [now] = periods[counting]
              return {
                id: counting,
                cells: [
                  <span key="counting">
                    <a href={paths.keepingPeriod(counting)} className="font-link">
                      {countingWords[counting].label}
                    </a>
                    <span className="block text-small text-ink-soft">{countingWords[counting].hint}</span>
                  </span>,
                  now ? (
                    <span key="years" className="whitespace-nowrap">
                      {yearsWords(now.years)}
                    </span>
                  ) : (
                    ''
                  ),
                  now?.by ? `${dayWords(now.on)}, ${now.by}` : 'As the product comes',
                  now?.why ?? '',
                ],
              }
            })}
          />
        </Sheet>
        <Sheet title="What goes by itself" note="Fixed in the product" flush>
          <DataTable
            caption="What goes by itself"
            columns={[{ heading: 'What' }, { heading: 'After' }]}
            rows={goesByItself.map(({ what, after }) => ({ id: what, cells: [what, after] }))}
          />
        </Sheet>
        <Sheet title="Records that were let go" count={letGo.length} flush>
          {letGo.length === 0 ? (
            <NothingHere>No record has been let go yet.</NothingHere>
          ) : (
            <LetGoRecords letGo={letGo} />
          )}
        </Sheet>
        <p className="text-small text-ink-soft">
          Managers put a record on hold for an inquiry or a claim, and decide about records whose time is
          over, each with a second person. You see no family from here.
        </p>
      </FullWidth>
    </>
  )
}
