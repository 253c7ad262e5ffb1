import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { PrintIcon } from '@/components/ui/icon/act'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { type CanSee, whoLooked } from '@/lib/audit/queries/who-looked'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords, instantWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Who has looked' }

type WhoHasLookedProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ before?: string | string[] }>
}

/** Who can see this family's record, who has, and why. It can be printed for the family. */
export default async function WhoHasLookedPage({ params, searchParams }: WhoHasLookedProps) {
  const [{ familyId }, { before }] = await Promise.all([params, searchParams])
  const view = await ask(whoLooked, { familyId, ...(typeof before === 'string' ? { before } : {}) })
  return (
    <>
      <PageHeader
        title="Who can see this family, and who has?"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Who has looked' },
        ]}
        subtitle="The family may ask for this. A copy is made for one of them, by name."
        actions={
          <LinkButton href={paths.given(familyId)} icon={<PrintIcon />}>
            Make somebody a copy
          </LinkButton>
        }
      />
      <FullWidth>
        {view.isRestricted && (
          <p className="text-form">
            This record is restricted: only the people named below can know of it. For everybody else who
            works in the partnership it does not exist.
          </p>
        )}
        <AccessSheet title="Who can see this record" lines={view.canSee} />
        {view.couldSee.length > 0 && <AccessSheet title="Who could see it before" lines={view.couldSee} />}
        <Sheet title="What was looked at and done" flush>
          {view.looked.length === 0 ? (
            <NothingHere>Nobody has looked.</NothingHere>
          ) : (
            <DataTable
              caption="What was looked at and done"
              columns={[
                { heading: 'When' },
                { heading: 'What' },
                { heading: 'Organisation' },
                { heading: 'What for' },
                { heading: 'Why they could' },
              ]}
              rows={view.looked.map(({ seq, at, sentence, agency, whatFor, why }) => ({
                id: seq,
                cells: [instantWords(at), sentence, agency, whatFor, why],
              }))}
            />
          )}
        </Sheet>
        {view.before && (
          <p>
            <a href={`${paths.familyWhoLooked(familyId)}?before=${view.before}`}>Show what came before</a>
          </p>
        )}
      </FullWidth>
    </>
  )
}

function AccessSheet({ title, lines }: { title: string; lines: readonly CanSee[] }) {
  return (
    <Sheet title={title} count={lines.length} flush>
      <DataTable
        caption={title}
        columns={[{ heading: 'Who' }, { heading: 'Why' }, { heading: 'Since' }, { heading: 'Until' }]}
        rows={lines.map(({ who, why, since, until }) => ({
          id: `${who} ${why} ${since.toISOString()}`,
          cells: [who, why, dayWords(dayFromInstant(since)), until ? dayWords(dayFromInstant(until)) : 'Now'],
        }))}
      />
    </Sheet>
  )
}
