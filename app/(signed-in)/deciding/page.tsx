import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { EmptyState } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Tabs } from '@/components/ui/tabs/tabs'
import { dayWords, several } from '@/lib/calendar/words'
import type { Standing } from '@/lib/decision/how-we-decide'
import { howWeDecide } from '@/lib/decision/queries/how-we-decide'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { AlikeFacts } from './alike-facts'
import { type Asked, decidingHref } from './asked'
import { Cases } from './cases'
import { StandingTable } from './standing-table'

export const metadata: Metadata = { title: 'How are we deciding?' }

type DecidingPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** For a manager: what the guidance suggested beside what people decided, and the cases of every number. */
export default async function DecidingPage({ searchParams }: DecidingPageProps) {
  const asked = askedOf(await searchParams)
  const view = await ask(howWeDecide, {
    months: asked.months ? Number(asked.months) : undefined,
    // The query says what a standing may be; anything else is no page.
    standing: asked.standing as Standing | undefined,
    agencyId: asked.agency,
    rule: asked.rule,
    like: asked.like,
  })
  const { total, counts, since } = view
  return (
    <>
      <PageHeader
        title="How are we deciding?"
        breadcrumbs={[{ label: 'Team', href: paths.caseload() }, { label: 'How are we deciding?' }]}
        actions={<LinkButton href={paths.guidance()}>Our guidance</LinkButton>}
      >
        <OpeningSentence>
          {total === 0 ? (
            'No kind of help was decided in your team in these months.'
          ) : (
            <>
              Of <strong>{several(total, 'decision')}</strong> in your team since {dayWords(since)},{' '}
              {counts.same === total ? 'all' : counts.same} were as the guidance suggested
              {counts.same === total
                ? '. '
                : `, ${counts.higher} for more help and ${counts.lower} for less. `}
              A different decision is no mistake: it says what the guidance is missing.
            </>
          )}
        </OpeningSentence>
      </PageHeader>
      <FullWidth>
        <Tabs
          label="How far back"
          tabs={[3, 6, 12, 24].map((months) => ({
            label: `${months} months`,
            href: decidingHref({ months: String(months) }),
            current: months === view.months,
          }))}
        />
        {total === 0 ? (
          <EmptyState title="Nothing to look at yet">
            When somebody in your team decides the kind of help, it stands here beside what the guidance
            suggested.
          </EmptyState>
        ) : (
          <>
            {view.cases && <Cases cases={view.cases} asked={asked} />}
            <StandingTable
              title="In all, and by agency"
              first="Agency of whoever decided"
              rows={[{ key: '', name: 'All agencies', counts }, ...view.agencies]}
              href={(key, standing) => ({ months: asked.months, standing, ...(key && { agency: key }) })}
            />
            <StandingTable
              title="By what set the suggestion"
              first="Rule of the guidance"
              rows={view.rules}
              href={(key, standing) => ({ months: asked.months, standing, rule: key })}
            />
            <AlikeFacts groups={view.alike} months={asked.months} />
          </>
        )}
      </FullWidth>
    </>
  )
}

function askedOf(search: Record<string, string | string[] | undefined>): Asked {
  const one = (name: keyof Asked) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    months: one('months'),
    standing: one('standing'),
    agency: one('agency'),
    rule: one('rule'),
    like: one('like'),
  }
}
