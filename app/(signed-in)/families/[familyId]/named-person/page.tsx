import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { dueOnDay } from '@/lib/calendar/due'
import { dayWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { namedPersonOfFamily } from '@/lib/lead-professional/queries/named-person'
import type { NamedPersonView } from '@/lib/lead-professional/types'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { doneWords } from './done-words'
import { Duties } from './duties'
import { NamedPersonHistory } from './history'
import { NamedPersonNow } from './now'

export const metadata: Metadata = { title: 'Named person' }

type NamedPersonPageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** Who the family can turn to: now, who has been asked, and everyone before, with why. */
export default async function NamedPersonPage({ params, searchParams }: NamedPersonPageProps) {
  const [{ familyId }, { done }] = await Promise.all([params, searchParams])
  const view = await ask(namedPersonOfFamily, { familyId })
  const saved = doneWords(done)
  return (
    <>
      <PageHeader
        title="The named person"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Named person' },
        ]}
      >
        <Opening view={view} today={dayFromInstant(new Date())} />
      </PageHeader>
      <MainAndSide side={<Duties />}>
        {saved && <NotificationBanner saved={saved} />}
        {view.holder && <NamedPersonNow view={view} />}
        {view.canAsk && <Ways view={view} />}
        <NamedPersonHistory history={view.history} />
      </MainAndSide>
    </>
  )
}

function Opening({ view: { holder, named, due, isTeamHelp }, today }: { view: NamedPersonView; today: Day }) {
  if (!holder)
    return <OpeningSentence>No help is under way, so there is no named person just now.</OpeningSentence>
  if (named) {
    return (
      <OpeningSentence>
        <strong>{named.worker.name}</strong> is the one person this family can turn to.
      </OpeningSentence>
    )
  }
  if (!isTeamHelp) {
    return (
      <OpeningSentence>
        <strong>{holder.name}</strong> is helping this family alone, and looks after their plan.
      </OpeningSentence>
    )
  }
  const chip = due && dueOnDay(due.dueOn, today, 1)
  return (
    <>
      <OpeningSentence>
        Nobody has said yes yet. Until somebody does, <strong>{holder.name}</strong> looks after the plan.
      </OpeningSentence>
      {due && chip && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 text-small text-ink-soft">
          <DueChip state={chip.state}>{chip.words}</DueChip>
          <span>
            Somebody should have said yes by {dayWords(due.dueOn)}: 5 working days from {dayWords(due.since)}
          </span>
        </p>
      )}
    </>
  )
}

function Ways({ view }: { view: NamedPersonView }) {
  const { familyId, waiting, named, holder } = view
  if (waiting) return null
  return (
    <Sheet
      title={named ? 'If somebody else would be better' : 'Next: agree a named person'}
      deciding={!named}
    >
      <p className="mb-4 max-w-prose">
        Ask the family who they would like: usually whoever knows them best, whatever their job. That person
        says yes or no themselves.
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton look="primary" href={paths.namedPersonAsk(familyId)}>
          Ask someone to be the named person
        </LinkButton>
        {!named && holder?.isMe && (
          <LinkButton href={paths.namedPersonTakeOn(familyId)}>I will be the named person</LinkButton>
        )}
      </div>
    </Sheet>
  )
}
