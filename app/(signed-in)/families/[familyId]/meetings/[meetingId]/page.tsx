import type { Metadata } from 'next'
import { KeptMeeting } from '@/components/meeting/kept-meeting/kept-meeting'
import { LinkButton } from '@/components/ui/button/button'
import { FullWidth } from '@/components/ui/layout/full-width'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords, fullDayWords, instantWords, timeWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { keptFromRecord } from '@/lib/meeting/kept'
import { meetingToSee } from '@/lib/meeting/queries/meeting'
import type { MeetingView } from '@/lib/meeting/types'
import { attendanceWords, ordinalWords } from '@/lib/meeting/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { meetingCrumbs } from '../crumbs'
import { doneWords } from './done-words'
import { Invited } from './invited'

export const metadata: Metadata = { title: 'Family meeting' }

type MeetingPageProps = {
  params: Promise<{ familyId: string; meetingId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** One family meeting: the invitation before it, what was kept after it. */
export default async function MeetingPage({ params, searchParams }: MeetingPageProps) {
  const [ids, { done }] = await Promise.all([params, searchParams])
  const meeting = await ask(meetingToSee, ids)
  const { familyId, familyName, meetingId, number, startsAt, place, isInvitationOnly } = meeting
  const saved = doneWords(done)
  const on = dayFromInstant(startsAt)
  return (
    <>
      <PageHeader
        title={`${familyWords(familyName)} meeting`}
        breadcrumbs={
          isInvitationOnly
            ? [{ label: 'My work', href: paths.myWork() }, { label: 'Family meeting' }]
            : meetingCrumbs(meeting, { label: dayWords(on) })
        }
        subtitle={`${ordinalWords(number)} family meeting. ${fullDayWords(on)}, ${timeWords(startsAt)}, ${place}.`}
        actions={
          <>
            {meeting.canRecord && (
              <LinkButton look="primary" href={paths.meetingRecord(familyId, meetingId)}>
                Record the meeting
              </LinkButton>
            )}
            {meeting.canCancel && (
              <LinkButton href={paths.meetingMove(familyId, meetingId)}>Change when or where</LinkButton>
            )}
            {meeting.canCancel && (
              <LinkButton href={paths.meetingCancel(familyId, meetingId)}>Cancel it</LinkButton>
            )}
            {meeting.canGive && meeting.status === 'recorded' && (
              <LinkButton href={paths.giveForWhom(familyId, 'meeting-notes', { about: meetingId })}>
                Give somebody these notes
              </LinkButton>
            )}
            {meeting.canGive && meeting.status === 'to-come' && (
              <LinkButton href={paths.giveForWhom(familyId, 'meeting-invitation', { about: meetingId })}>
                Give somebody the invitation
              </LinkButton>
            )}
            {meeting.status === 'recorded' && !isInvitationOnly && (
              <LinkButton href={paths.plan(familyId)}>Open the plan</LinkButton>
            )}
          </>
        }
      >
        <Opening meeting={meeting} />
        <Moved meeting={meeting} />
      </PageHeader>
      <FullWidth>
        {saved && <NotificationBanner saved={saved} />}
        {meeting.record ? <KeptMeeting kept={keptFromRecord(meeting)} /> : <Invited meeting={meeting} />}
      </FullWidth>
    </>
  )
}

/** What everyone who was invited must not miss: it is not when, or not where, they were told first. */
function Moved({ meeting: { moved, status } }: { meeting: MeetingView }) {
  if (!moved || status === 'recorded' || status === 'cancelled') return null
  return (
    <p className="mt-2 text-form">
      <strong>This meeting was moved.</strong> It was to be {instantWords(moved.wasAt)}, {moved.wasPlace}.
      Why: {moved.why}
    </p>
  )
}

function Opening({ meeting }: { meeting: MeetingView }) {
  const { status, record, cancelledWhy, people, isInvitationOnly } = meeting
  if (status === 'cancelled') {
    return (
      <OpeningSentence>This meeting was cancelled{cancelledWhy ? `: ${cancelledWhy}` : ''}.</OpeningSentence>
    )
  }
  if (record) {
    return (
      <OpeningSentence>
        <strong>{attendanceWords(people.map(({ came }) => came))}</strong>. Written by {record.recordedBy} on{' '}
        {dayWords(dayFromInstant(record.recordedAt))}.
      </OpeningSentence>
    )
  }
  if (isInvitationOnly) return <OpeningSentence>You are invited. Say whether you can come.</OpeningSentence>
  const coming = people.filter(({ reply }) => reply === 'coming').length
  return (
    <OpeningSentence>
      <strong>{people.length} invited</strong>, {coming} coming.
      {status === 'to-write-up' && ' It is to be written up.'}
    </OpeningSentence>
  )
}
