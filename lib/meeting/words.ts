import { several } from '@/lib/calendar/words'
import type { Came, MeetingStatus, PointKind, Reply } from './types'

export const pointWords = {
  'working-well': 'What is working well',
  'worried-about': 'What we are worried about',
  'needs-to-happen': 'What needs to happen',
} satisfies Record<PointKind, string>

export const cameWords = {
  here: 'Here',
  'sent-views': 'Sent views',
  'not-here': 'Not here',
} satisfies Record<Came, string>

export const replyWords = {
  coming: 'Coming',
  'not-coming': 'Cannot come',
} satisfies Record<Reply, string>

export const meetingStatusWords = {
  'to-come': 'To come',
  'to-write-up': 'To be written up',
  recorded: 'Held',
  cancelled: 'Cancelled',
} satisfies Record<MeetingStatus, string>

export const happenedWords = {
  yes: 'Yes',
  partly: 'Partly',
  'not-yet': 'Not yet',
} as const

/** "First", "Second", then "3rd", "11th", "22nd". */
export function ordinalWords(number: number): string {
  if (number === 1) return 'First'
  if (number === 2) return 'Second'
  const tens = number % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (endings[number % 10] ?? 'th')
  return `${number}${ending}`
}

/** "5 here, 2 sent views, 1 not here". */
export function attendanceWords(came: readonly (Came | undefined)[]): string {
  const count = (of: Came) => came.filter((one) => one === of).length
  const parts = [
    `${count('here')} here`,
    count('sent-views') > 0 ? `${count('sent-views')} sent views` : '',
    count('not-here') > 0 ? `${count('not-here')} not here` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** "7 weeks away", "5 days away", "today". */
export function awayWords(days: number): string {
  if (days === 0) return 'today'
  return days % 7 === 0 ? `${several(days / 7, 'week')} away` : `${several(days, 'day')} away`
}

const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }
