import { DueChip } from '@/components/ui/due-chip/due-chip'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { actionOfPlan } from '@/lib/plan/queries/action'
import type { ActionPage } from '@/lib/plan/types'
import { planCrumbs } from '../../crumbs'
import { shapeOf } from '../../owners'
import { doneWords } from './done-words'
import { SayHow } from './say-how'
import { WhatWasSaid } from './what-was-said'

type ActionPageProps = {
  params: Promise<{ familyId: string; actionId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** One action: for its owner, who may see nothing else of the family, and for those who may see the plan. */
export default async function PlanActionPage({ params, searchParams }: ActionPageProps) {
  const [ids, { done }] = await Promise.all([params, searchParams])
  const page = await ask(actionOfPlan, ids)
  const { action, familyId, familyName, canViewPlan } = page
  const saved = doneWords(done)
  const crumbs = canViewPlan
    ? planCrumbs(page, 'Action')
    : [{ label: 'My work', href: paths.myWork() }, { label: familyWords(familyName) }]
  return (
    <>
      {!page.canChange && <PageTitle name="An action" />}
      <PageHeader title={action.words} breadcrumbs={crumbs} />
      <OneColumn>
        {saved && (
          <NotificationBanner saved={saved}>
            <a href={canViewPlan ? paths.plan(familyId) : paths.myWork()}>
              {canViewPlan ? 'Back to the plan' : 'Back to my work'}
            </a>
          </NotificationBanner>
        )}
        <Sheet title="This action" note={page.canEditPlan && changeLink(page)}>
          <SummaryList rows={facts(page)} />
        </Sheet>
        {page.canChange && <SayHow familyId={familyId} actionId={action.id} />}
        <WhatWasSaid updates={page.updates} />
      </OneColumn>
    </>
  )
}

function changeLink({ familyId, action }: ActionPage) {
  return <a href={paths.planActionChange(familyId, action.id)}>Change it</a>
}

function facts({ action, familyName, outcome, droppedWhy }: ActionPage) {
  return [
    { label: 'Family', value: familyWords(familyName) },
    { label: 'Who will do it', value: `${action.owner.name}, ${action.owner.about}` },
    { label: 'By when', value: dayWords(action.dueOn) },
    ...(outcome ? [{ label: 'Helps with', value: outcome }] : []),
    {
      label: 'How it is going',
      value: <DueChip state={shapeOf(action.status)}>{action.statusWords}</DueChip>,
    },
    ...(droppedWhy ? [{ label: 'Why it is no longer needed', value: droppedWhy }] : []),
  ]
}
