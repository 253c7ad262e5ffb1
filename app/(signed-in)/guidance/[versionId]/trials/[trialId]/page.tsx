import { LinkButton } from '@/components/ui/button/button'
import { EmptyState } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { dayWords, instantWords } from '@/lib/calendar/words'
import { guidanceTrial } from '@/lib/guidance/queries/trial'
import { type Way, ways } from '@/lib/guidance/trial-view'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { versionCrumbs } from '../../crumbs'
import { MovedCases } from './moved-cases'
import { Shifts, WaysTable } from './ways-table'

type TrialPageProps = {
  params: Promise<{ versionId: string; trialId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const title = 'What it would have done'

/** A draft on the decisions of the last months: up, down and the same, with the cases as far as one may open them. */
export default async function TrialPage({ params, searchParams }: TrialPageProps) {
  const [ids, search] = await Promise.all([params, searchParams])
  const one = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined)
  const asked = {
    way: ways.find((way): way is Way => way === one('way')),
    area: one('area'),
    agencyId: one('agency'),
  }
  const view = await ask(guidanceTrial, { ...ids, ...asked })
  const { found } = view
  const here = paths.guidanceTrial(ids.versionId, ids.trialId)
  return (
    <>
      <PageTitle name={title} />
      <PageHeader
        title={title}
        note={`Asked ${instantWords(view.askedAt)}`}
        breadcrumbs={versionCrumbs(ids.versionId, { label: title })}
      >
        {found && (
          <OpeningSentence>
            Of the decisions since {dayWords(view.sinceOn)}, <strong>{found.totals.up.words}</strong> would
            have been suggested more help than under the version before,{' '}
            <strong>{found.totals.down.words}</strong> less, and {found.totals.same.words} the same.
            {view.isEarlier && ' The draft has changed since this was worked out.'}
          </OpeningSentence>
        )}
      </PageHeader>
      <FullWidth>
        {found ? (
          <>
            {found.cases && <MovedCases cases={found.cases} way={asked.way} closeHref={here} />}
            <WaysTable
              title="In all, and by area"
              first="Area"
              rows={[{ key: '', name: 'All areas', ...found.totals }, ...found.areas]}
              href={(key, way) => casesHref(here, { way, area: key })}
            />
            <Shifts shifts={found.shifts} />
            <WaysTable
              title="By agency of whoever decided"
              first="Agency"
              rows={found.agencies}
              href={(key, way) => casesHref(here, { way, agency: key })}
            />
            <p className="max-w-prose text-small text-ink-soft">
              A number is a link when you may open some of its cases. Where it holds families that are not
              yours to open, it is rounded to the nearest five, so that no number tells of one family.
            </p>
          </>
        ) : (
          <EmptyState title={view.standing === 'failed' ? 'It could not be worked out' : 'Being worked out'}>
            {view.standing === 'failed' ? (
              <p>Nothing is lost. Go back to the draft and ask for it again.</p>
            ) : (
              <p>It takes a few seconds, more for many thousand decisions.</p>
            )}
            <p className="mt-4">
              <LinkButton href={view.standing === 'failed' ? paths.guidanceVersion(ids.versionId) : here}>
                {view.standing === 'failed' ? 'Back to the draft' : 'Look again'}
              </LinkButton>
            </p>
          </EmptyState>
        )}
      </FullWidth>
    </>
  )
}

function casesHref(here: string, asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  return `${here}?${query}#cases`
}
