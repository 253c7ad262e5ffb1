import 'server-only'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import { mailStaff } from '@/lib/mail/queue-mail'
import type { StaffNoticeKind } from './words'

type Telling = {
  to: readonly string[]
  kind: StaffNoticeKind
  familyId: string
  about: string
  /** Who did what they are told of: the person asking, whom nobody tells. */
  by: string
  at: Date
}

/** Tells people, on every page until they have read it, that something concerns them. */
export async function tellStaff(
  tx: Transaction,
  { to, kind, familyId, about, by, at }: Telling,
): Promise<void> {
  const told = [...new Set(to)].filter((workerId) => workerId !== by)
  await tx.staffNotice.createMany({
    data: told.map((workerId) => ({ id: newId(), workerId, kind, familyId, about, byWorker: by, at })),
  })
  await mailStaff(tx, { to: told, kind: kind === 'emergency-opened' ? 'emergency' : 'news', by, at })
}

/** The managers, now, of the team somebody is in. */
export async function managersOf(tx: Transaction, workerId: string, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT g.worker_id AS id FROM worker w
    JOIN team_management g ON g.team_id = w.team_id AND g.from_at <= ${now} AND (g.until_at IS NULL OR g.until_at > ${now})
    WHERE w.id = ${workerId}::uuid`
  return rows.map(({ id }) => id)
}

/**
 * Tells the managers of whoever looks after a family, and of whoever did what they are told of. Where that is nobody
 * but the one who did it, the other managers of their agency are told.
 */
export async function tellManagers(tx: Transaction, telling: Omit<Telling, 'to'>): Promise<void> {
  const { familyId, by, at } = telling
  const holding = await tx.holding.findFirst({ where: { familyId, untilAt: null } })
  const nearest = [
    ...(await managersOf(tx, by, at)),
    ...(holding ? await managersOf(tx, holding.workerId, at) : []),
  ]
  const isAnybodyElse = nearest.some((workerId) => workerId !== by)
  await tellStaff(tx, { ...telling, to: isAnybodyElse ? nearest : await managersInAgencyOf(tx, by, at) })
}

async function managersInAgencyOf(tx: Transaction, workerId: string, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT DISTINCT g.worker_id AS id FROM worker w
    JOIN team t ON t.agency_id = w.agency_id
    JOIN team_management g ON g.team_id = t.id AND g.from_at <= ${now} AND (g.until_at IS NULL OR g.until_at > ${now})
    WHERE w.id = ${workerId}::uuid`
  return rows.map(({ id }) => id)
}
