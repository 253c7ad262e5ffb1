import type { Metadata } from 'next'
import { ChildGrid } from '@/components/assessment/child-grid/child-grid'
import { PartList } from '@/components/assessment/part-list/part-list'
import { LinkButton } from '@/components/ui/button/button'
import { PrintIcon } from '@/components/ui/icon/act'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { assessmentTasks } from '@/lib/assessment/queries/assessment-tasks'
import { dayWords } from '@/lib/calendar/words'
import { familyWords, listWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { firstName } from '@/lib/person/name'
import { Newcomers } from './newcomers'
import { childGridOf, gettingStarted, grownUpsAndHome, puttingItTogether } from './part-views'
import { TasksSide } from './tasks-side'

type AssessmentPage = {
  params: Promise<{ familyId: string; assessmentId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export const metadata: Metadata = { title: 'Early help assessment' }

const said: Record<string, string> = {
  saved: 'Saved. Every part is in the list below',
  started: 'The assessment is started. Anyone in the team can fill parts in, in any order',
  finished: 'The assessment is finished. Next: agree the plan at the family meeting',
  'parts-added': 'Their parts are in the list now',
}

export default async function Page({ params, searchParams }: AssessmentPage) {
  const view = await ask(assessmentTasks, await params)
  const { familyId, assessmentId, familyName, parts } = view
  const done = said[[(await searchParams).done].flat()[0] ?? '']
  const people = [
    ...new Map(
      parts.flatMap(({ person }) => (person ? [[person.personId, firstName(person)]] : [])),
    ).values(),
  ]
  return (
    <>
      <PageHeader
        title="Early help assessment"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Early help assessment' },
        ]}
        subtitle={`With ${listWords(people)}. ${ordinals[view.number] ?? `Number ${view.number}`}. Started ${dayWords(view.startedOn)}.`}
        actions={
          <>
            <LinkButton href={paths.assessmentWords(familyId, assessmentId)} icon={<PrintIcon />}>
              {view.completed ? 'Read or print' : 'Read or print so far'}
            </LinkButton>
            {view.mayWrite && (
              <LinkButton href={paths.assessmentBlank(familyId, assessmentId)}>Print a blank copy</LinkButton>
            )}
          </>
        }
      />
      <MainAndSide side={<TasksSide view={view} />}>
        {done && <NotificationBanner saved={done} />}
        {view.newcomerCount > 0 && view.mayWrite && <Newcomers view={view} />}
        <Sheet title="Getting started" flush>
          <PartList parts={gettingStarted(view)} />
        </Sheet>
        <Sheet
          title="The children"
          flush
          {...(view.mayWrite && { note: 'Anyone in the team can fill these in, in any order' })}
        >
          <ChildGrid grid={childGridOf(view)} />
        </Sheet>
        <Sheet title="The grown-ups and home" flush>
          <PartList parts={grownUpsAndHome(view)} />
        </Sheet>
        <Sheet title="Putting it together" flush>
          <PartList parts={puttingItTogether(view)} />
        </Sheet>
      </MainAndSide>
    </>
  )
}

const ordinals: Record<number, string> = {
  1: 'Their first',
  2: 'Their second',
  3: 'Their third',
  4: 'Their fourth',
}
