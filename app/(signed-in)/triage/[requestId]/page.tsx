import { Clock } from '@/components/ui/dial/clock'
import { TwoPanes } from '@/components/ui/layout/two-panes'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { instantWords } from '@/lib/calendar/words'
import { listWords } from '@/lib/family/words'
import { requestClock } from '@/lib/mash/clock'
import { mashRequest } from '@/lib/mash/queries/request'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { Decision } from './decision'
import { DoneSoFar } from './done-so-far'
import { SomeoneWeKnow } from './someone-we-know'
import { Telling } from './telling'
import { Told } from './told'
import { WhatAgenciesKnow } from './what-agencies-know'

type RequestPageProps = {
  params: Promise<{ requestId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** One request to the MASH: what was told, what was done, and the decision. */
export default async function MashRequestPage({ params, searchParams }: RequestPageProps) {
  const [{ requestId }, { done }] = await Promise.all([params, searchParams])
  const view = await ask(mashRequest, { requestId })
  const children = view.people.filter(({ part }) => part === 'child').map(({ nameAndAge }) => nameAndAge)
  const now = new Date()
  const clock = requestClock({ sentAt: view.sentAt, dueAt: view.dueAt, decidedAt: view.decidedAt }, now)
  const { sender } = view
  return (
    <>
      <PageHeader
        record
        title={children.length > 0 ? listWords(children) : `${view.familyName} family`}
        breadcrumbs={[{ label: 'Queue', href: paths.triage() }, { label: `Contact ${view.reference}` }]}
        subtitle={`${view.locality ? `${view.locality}. ` : ''}From ${sender.name}, ${sender.jobTitle}, ${sender.agencyName}. Received ${instantWords(view.sentAt)}.`}
        actions={
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Clock clock={clock} big />
            <div className="text-small desk:border-s desk:border-rule desk:ps-6">
              <p className="text-ink-soft">Held by</p>
              <p className="font-bold">
                {view.takenBy && view.takenAt
                  ? `${view.isMine ? 'You' : view.takenBy}, since ${instantWords(view.takenAt)}`
                  : `${sender.name}, until somebody here takes it`}
              </p>
            </div>
          </div>
        }
      />
      <TwoPanes
        told={
          <>
            {done === 'decided' && (
              <NotificationBanner saved="The decision is recorded">
                It is on the family’s timeline, and {sender.name} sees it with the contact. Ring them too, and
                write down that they know.
              </NotificationBanner>
            )}
            {done === 'told' && <NotificationBanner saved="It is written down that they know" />}
            {done === 'asked' && (
              <NotificationBanner saved="They are written down as asked">
                Ring them now: what they answer is written here.
              </NotificationBanner>
            )}
            {done === 'answered' && <NotificationBanner saved="Their answer is written down" />}
            <Told view={view} />
            <DoneSoFar view={view} />
          </>
        }
        doing={
          <>
            <SomeoneWeKnow view={view} />
            <WhatAgenciesKnow view={view} now={now} />
            <Decision view={view} />
            {view.decision && <Telling view={view} />}
          </>
        }
      />
    </>
  )
}
