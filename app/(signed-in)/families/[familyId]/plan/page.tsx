import type { Metadata } from 'next'
import { ActionTable } from '@/components/plan/action-table/action-table'
import { LinkButton } from '@/components/ui/button/button'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { PlusIcon, PrintIcon } from '@/components/ui/icon/act'
import { FullWidth } from '@/components/ui/layout/full-width'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dueOnDay } from '@/lib/calendar/due'
import { dayWords, fullDayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { planOfFamily } from '@/lib/plan/queries/plan'
import type { PlanView } from '@/lib/plan/types'
import { openingOf } from '@/lib/plan/words'
import { doneWords } from './done-words'
import { Goals } from './goals'
import { HowTheFamilySeesIt } from './how-the-family-sees-it'
import { NoPlanYet } from './no-plan-yet'
import { type Order, OrderLinks, orderOf, owners } from './owners'

export const metadata: Metadata = { title: 'Plan' }

type PlanPageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ by?: string | string[]; done?: string | string[] }>
}

/** The family's plan: how far things have come, what everyone is working towards, who is doing what. */
export default async function PlanPage({ params, searchParams }: PlanPageProps) {
  const [{ familyId }, { by, done }] = await Promise.all([params, searchParams])
  const { familyName, canEdit, plan } = await ask(planOfFamily, { familyId })
  if (!plan) return <NoPlanYet familyId={familyId} familyName={familyName} canEdit={canEdit} />
  const saved = doneWords(done)
  return (
    <>
      <PlanHead plan={plan} />
      <FullWidth>
        {saved && <NotificationBanner saved={saved} />}
        <HowTheFamilySeesIt outcomes={plan.outcomes} today={plan.today} />
        <Goals plan={plan} />
        <Actions plan={plan} order={orderOf(by)} />
      </FullWidth>
    </>
  )
}

function PlanHead({ plan }: { plan: PlanView }) {
  const { familyId, familyName, agreedOn, reviewOn, kind, isOpen, today } = plan
  const due = dueOnDay(reviewOn, today)
  return (
    <PageHeader
      title={`The ${familyWords(familyName)} plan`}
      breadcrumbs={[{ label: familyWords(familyName), href: paths.family(familyId) }, { label: 'Plan' }]}
      subtitle={
        isOpen ? (
          <span className="flex flex-wrap items-center gap-x-3">
            <span>
              {kind === 'team' ? 'Agreed together' : 'Agreed with the family'} on {dayWords(agreedOn)}. Next
              look: {fullDayWords(reviewOn)}.
            </span>
            {due.state !== 'on-time' && <DueChip state={due.state}>{due.words}</DueChip>}
            {plan.canEdit && (
              <a href={paths.planReview(familyId)} className="text-small">
                Change the day
              </a>
            )}
          </span>
        ) : (
          `Agreed on ${dayWords(agreedOn)}. This plan has ended, and is kept as it was.`
        )
      }
      actions={
        <>
          {plan.canEdit && (
            <LinkButton href={paths.planActionNew(familyId)} icon={<PlusIcon />}>
              Add an action
            </LinkButton>
          )}
          {plan.canPrint && (
            <LinkButton look="primary" href={paths.familyCopy(familyId)} icon={<PrintIcon />}>
              Print the family’s copy
            </LinkButton>
          )}
        </>
      }
    >
      <OpeningSentence>
        {openingOf(plan.outcomes, plan.actions).map(({ text, isKey }) =>
          isKey ? <strong key={text}>{text}</strong> : text,
        )}
      </OpeningSentence>
      {plan.carriedFrom && (
        <p className="mt-1 text-ink-soft">
          Goes on from {plan.carriedFrom.kind === 'team' ? 'the team’s plan' : 'the one-agency plan'} agreed
          on {dayWords(plan.carriedFrom.agreedOn)}: everything in it is here.
        </p>
      )}
    </PageHeader>
  )
}

function Actions({ plan, order }: { plan: PlanView; order: Order }) {
  return (
    <Sheet
      title="Who is doing what"
      id="actions"
      flush
      note={plan.actions.length > 1 && <OrderLinks familyId={plan.familyId} order={order} />}
    >
      {plan.actions.length === 0 ? (
        <NothingHere>
          Nobody has an action yet.{' '}
          {plan.canEdit && <a href={paths.planActionNew(plan.familyId)}>Add the first one</a>}
        </NothingHere>
      ) : (
        <ActionTable owners={owners(plan, order)} />
      )}
    </Sheet>
  )
}
