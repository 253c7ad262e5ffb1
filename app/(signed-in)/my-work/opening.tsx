import type { ReactNode } from 'react'
import { addDays, type Day, dayFromInstant } from '@/lib/calendar/day'
import { listDayWords, several, timeWords } from '@/lib/calendar/words'
import type { ComingMeeting, WorkItem } from '@/lib/caseload/types'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

type Work = { late: readonly WorkItem[]; forToday: readonly WorkItem[]; meetings: readonly ComingMeeting[] }

/** What matters now, in one or two sentences. */
export function openingSentence({ late, forToday, meetings }: Work, today: Day): ReactNode {
  return (
    <>
      {counts(late.length, forToday.length)} {nextMeeting(meetings[0], today)}
    </>
  )
}

function counts(late: number, today: number): ReactNode {
  if (late === 0 && today === 0) return 'Nothing is late and nothing is waiting for today.'
  if (late === 0)
    return (
      <>
        <strong>{several(today, 'thing')}</strong> for today, and nothing is late.
      </>
    )
  const isLate = (
    <strong>
      {several(late, 'thing')} {late === 1 ? 'is' : 'are'} late
    </strong>
  )
  if (today === 0) return <>{isLate}, and nothing more is for today.</>
  return (
    <>
      {isLate} and{' '}
      <strong>
        {today} {today === 1 ? 'is' : 'are'} for today
      </strong>
      .
    </>
  )
}

function nextMeeting(meeting: ComingMeeting | undefined, today: Day): ReactNode {
  if (!meeting) return null
  const on = dayFromInstant(meeting.startsAt)
  const day = on === today ? 'today' : on === addDays(today, 1) ? 'tomorrow' : `on ${listDayWords(on, today)}`
  return (
    <>
      Your next family meeting is{' '}
      <a href={paths.meeting(meeting.familyId, meeting.id)}>
        {day} at {timeWords(meeting.startsAt)} with the {familyWords(meeting.familyName)}
      </a>
      .
    </>
  )
}
