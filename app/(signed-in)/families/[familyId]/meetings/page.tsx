import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DateBlock } from '@/components/ui/date-block/date-block'
import { DueChip, type DueState } from '@/components/ui/due-chip/due-chip'
import { EmptyState } from '@/components/ui/empty-state/empty-state'
import { PlusIcon } from '@/components/ui/icon/act'
import { FullWidth } from '@/components/ui/layout/full-width'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { fullDayWords, listDayWords, timeWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { meetingsOfFamily } from '@/lib/meeting/queries/meetings'
import type { MeetingLine, MeetingStatus, MeetingsView } from '@/lib/meeting/types'
import { meetingStatusWords, ordinalWords } from '@/lib/meeting/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Family meetings' }

/** The family's meetings: the next one first, then those held. */
export default async function MeetingsPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const view = await ask(meetingsOfFamily, { familyId })
  const today = dayFromInstant(new Date())
  return (
    <>
      <PageHeader
        title="Family meetings"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Meetings' },
        ]}
        actions={
          view.canArrange && (
            <LinkButton look="primary" href={paths.newMeeting(familyId)} icon={<PlusIcon />}>
              Arrange a meeting
            </LinkButton>
          )
        }
      >
        {view.meetings.length > 0 && <Opening view={view} />}
      </PageHeader>
      <FullWidth>
        {view.meetings.length === 0 ? (
          <EmptyState title="No family meetings yet">
            <p>
              When the team around the family meets, you write down here who came, what was said and who will
              do what.
            </p>
          </EmptyState>
        ) : (
          <Sheet title="All meetings" flush>
            <ul>
              {view.meetings.map((meeting) => (
                <MeetingRow key={meeting.meetingId} familyId={familyId} meeting={meeting} today={today} />
              ))}
            </ul>
          </Sheet>
        )}
      </FullWidth>
    </>
  )
}

function Opening({ view: { meetings } }: { view: MeetingsView }) {
  const toWriteUp = meetings.find(({ status }) => status === 'to-write-up')
  const next = meetings.findLast(({ status }) => status === 'to-come')
  const held = meetings.filter(({ status }) => status === 'recorded').length
  return (
    <OpeningSentence>
      {toWriteUp && (
        <>
          The meeting of <strong>{fullDayWords(dayFromInstant(toWriteUp.startsAt))}</strong> is to be written
          up.{' '}
        </>
      )}
      {next ? (
        <>
          The next meeting is on <strong>{fullDayWords(dayFromInstant(next.startsAt))}</strong> at{' '}
          {timeWords(next.startsAt)}.
        </>
      ) : (
        'No meeting is arranged.'
      )}{' '}
      {held > 0 && `${held} ${held === 1 ? 'meeting has' : 'meetings have'} been held.`}
    </OpeningSentence>
  )
}

const shapes = {
  'to-come': 'on-time',
  'to-write-up': 'half',
  recorded: 'done',
  cancelled: 'paused',
} satisfies Record<MeetingStatus, DueState>

function MeetingRow({ familyId, meeting, today }: { familyId: string; meeting: MeetingLine; today: Day }) {
  const on = dayFromInstant(meeting.startsAt)
  const [weekday = '', day = '', month = ''] = listDayWords(on, today).split(' ')
  const who =
    meeting.status === 'recorded'
      ? `${meeting.here} here, ${meeting.sentViews} sent views`
      : `${meeting.invited} invited, ${meeting.coming} coming`
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule-soft px-4 py-3 tablet:px-5">
      <DateBlock
        weekday={weekday}
        day={day}
        month={month}
        dateTime={on}
        next={meeting.status === 'to-come'}
      />
      <div className="min-w-0 grow">
        <a href={paths.meeting(familyId, meeting.meetingId)} className="font-link">
          {ordinalWords(meeting.number)} family meeting
        </a>
        <p className="text-small text-ink-soft">
          {fullDayWords(on)}, {timeWords(meeting.startsAt)}, {meeting.place} · {who}
        </p>
      </div>
      <DueChip state={shapes[meeting.status]}>{meetingStatusWords[meeting.status]}</DueChip>
      {meeting.status === 'to-write-up' && (
        <LinkButton
          href={paths.meetingRecord(familyId, meeting.meetingId)}
          size="compact"
          about={fullDayWords(on)}
        >
          Write it up
        </LinkButton>
      )}
    </li>
  )
}
