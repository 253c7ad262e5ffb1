import type { Actor } from '@/lib/access/actor'
import { inTransaction } from '@/lib/db/transaction'

/** The family's meeting still to be held; with a worker, that worker's invitation to it. */
export async function invitationOf(actor: Actor, familyId: string, workerId?: string): Promise<string> {
  const meeting = await inTransaction(actor, (tx) =>
    tx.meeting.findFirstOrThrow({
      where: { familyId, recordedAt: null, cancelledAt: null },
      orderBy: { startsAt: 'asc' },
      include: { people: true },
    }),
  )
  if (!workerId) return meeting.id
  return meeting.people.find((one) => one.workerId === workerId)?.id ?? ''
}
