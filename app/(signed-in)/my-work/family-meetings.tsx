import { DateBlock } from '@/components/ui/date-block/date-block'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { listDayWords, timeWords } from '@/lib/calendar/words'
import type { ComingMeeting } from '@/lib/caseload/types'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

/** The family meetings to come, soonest first. */
export function FamilyMeetings({
  meetings,
  me,
  today,
}: {
  meetings: readonly ComingMeeting[]
  me: string
  today: Day
}) {
  return (
    <Sheet title="Family meetings" flush quiet>
      {meetings.length === 0 ? (
        <NothingHere>No family meetings are arranged.</NothingHere>
      ) : (
        <ul>
          {meetings.map((meeting, at) => (
            <li key={meeting.id} className="flex gap-3.5 border-t border-rule-soft px-4 py-3 tablet:px-5">
              <MeetingDay meeting={meeting} today={today} next={at === 0} />
              <p className="text-small text-ink-soft">
                <span className="block text-body text-ink">
                  <a href={paths.meeting(meeting.familyId, meeting.id)} className="font-link">
                    {familyWords(meeting.familyName)}
                  </a>
                  , {timeWords(meeting.startsAt)}
                </span>
                {meeting.place} ·{' '}
                {meeting.leading === me ? 'you are leading' : `${meeting.leading} is leading`}
                <span className="block">
                  {meeting.coming} coming, {meeting.notReplied} not replied
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function MeetingDay({ meeting, today, next }: { meeting: ComingMeeting; today: Day; next: boolean }) {
  const on = dayFromInstant(meeting.startsAt)
  const [weekday = '', day = '', month = ''] = listDayWords(on, today).split(' ')
  return <DateBlock weekday={weekday} day={day} month={month} dateTime={on} next={next} />
}
