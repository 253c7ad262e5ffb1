import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { episodeNow } from '@/lib/team/episode-now'
import { meetingStatus } from '../status'
import type { MeetingLine, MeetingsView } from '../types'

type MeetingRow = {
  id: string
  number: number
  startsAt: Date
  place: string
  recordedAt: Date | null
  cancelledAt: Date | null
  here: number
  sentViews: number
  coming: number
  invited: number
}

/** A family's meetings, the newest first. */
export const meetingsOfFamily = query({
  name: 'meeting.of-family',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewMeeting',
  on: ({ familyId }) => family(familyId),
  audit: 'meeting-viewed',
  run: async ({ tx, familyId, now, can }): Promise<MeetingsView> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const rows = await tx.$queryRaw<MeetingRow[]>`SELECT m.id, m.number, m.starts_at AS "startsAt", m.place,
        m.recorded_at AS "recordedAt", m.cancelled_at AS "cancelledAt",
        count(p.id) FILTER (WHERE p.came = 'here')::int AS here,
        count(p.id) FILTER (WHERE p.came = 'sent-views')::int AS "sentViews",
        count(p.id) FILTER (WHERE p.reply = 'coming')::int AS coming, count(p.id)::int AS invited
      FROM meeting m LEFT JOIN meeting_person p ON p.meeting_id = m.id
      WHERE m.family_id = ${familyId}::uuid GROUP BY m.id ORDER BY m.starts_at DESC LIMIT 100`
    const isUnderWay = (await episodeNow(tx, familyId)) !== undefined
    return {
      familyId,
      familyName: name,
      meetings: rows.map(
        ({ id, recordedAt, cancelledAt, ...line }): MeetingLine => ({
          meetingId: id,
          ...line,
          status: meetingStatus({ startsAt: line.startsAt, recordedAt, cancelledAt }, now),
        }),
      ),
      canArrange: isUnderWay && can('recordMeeting'),
      isUnderWay,
    }
  },
})
