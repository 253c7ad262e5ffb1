import { dayFromInstant } from '@/lib/calendar/day'
import type { MeetingStatus } from './types'

export type MeetingDates = { startsAt: Date; recordedAt: Date | null; cancelledAt: Date | null }

/** How a meeting stands, from its dates alone. */
export function meetingStatus({ startsAt, recordedAt, cancelledAt }: MeetingDates, now: Date): MeetingStatus {
  if (cancelledAt) return 'cancelled'
  if (recordedAt) return 'recorded'
  return startsAt <= now ? 'to-write-up' : 'to-come'
}

/** What may be done with a meeting, by how it stands. Both the buttons and the commands read it. */
export const meetingMay = {
  'to-come': { record: true, cancel: true, reply: true },
  'to-write-up': { record: true, cancel: true, reply: false },
  recorded: { record: false, cancel: false, reply: false },
  cancelled: { record: false, cancel: false, reply: false },
} satisfies Record<MeetingStatus, { record: boolean; cancel: boolean; reply: boolean }>

/** Whether a meeting may be written up now: from the morning of its day, since people come early. */
export function mayRecord(meeting: MeetingDates, now: Date): boolean {
  const isItsDay = dayFromInstant(meeting.startsAt) <= dayFromInstant(now)
  return isItsDay && meetingMay[meetingStatus(meeting, now)].record
}
