import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Transaction } from '@/lib/db/transaction'
import { firstName, nameInFull } from '@/lib/person/name'
import { whoFromColumns, whoKey } from '@/lib/team/who'
import type { AtMeeting, Came, Reply } from './types'

type Row = {
  id: string
  workerId: string | null
  workerName: string | null
  agency: string | null
  personId: string | null
  fullName: string | null
  knownAs: string | null
  relationship: string | null
  reply: Reply | null
  came: Came | null
  score: number | null
  oneHigher: string | null
}

/** Who was invited to a meeting and who came, as the meeting itself keeps it: the family first. */
export async function peopleAtMeeting(
  tx: Transaction,
  actor: Actor,
  meetingId: string,
): Promise<AtMeeting[]> {
  const rows = await tx.$queryRaw<
    Row[]
  >`SELECT p.id, p.worker_id AS "workerId", w.name AS "workerName", a.name AS agency,
      p.person_id AS "personId", n.full_name AS "fullName", n.known_as AS "knownAs", m.relationship,
      p.reply, p.came, p.score, p.one_higher AS "oneHigher"
    FROM meeting_person p LEFT JOIN worker w ON w.id = p.worker_id LEFT JOIN agency a ON a.id = w.agency_id
      LEFT JOIN person n ON n.id = p.person_id
      LEFT JOIN family_member m ON m.person_id = p.person_id AND m.family_id = p.family_id
    WHERE p.meeting_id = ${meetingId}::uuid ORDER BY p.worker_id IS NOT NULL, m.part = 'child', m.place, w.name`
  return rows.map((row) => {
    const name = { fullName: row.fullName ?? row.workerName ?? '', knownAs: row.knownAs ?? undefined }
    const who = whoFromColumns(row)
    return {
      id: row.id,
      key: whoKey(who),
      who,
      side: row.workerId ? 'team' : 'family',
      name: nameInFull(name),
      called: firstName(name),
      about: row.agency ?? row.relationship ?? '',
      ...(row.reply && { reply: row.reply }),
      ...(row.came && { came: row.came }),
      ...(row.score !== null && { score: row.score }),
      ...(row.oneHigher && { oneHigher: row.oneHigher }),
      isMe: row.workerId === actor.workerId,
    }
  })
}
