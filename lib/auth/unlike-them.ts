import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { ComeFrom } from './come-from'
import type { NoticeKind } from './notice'
import type { ProvenWorker } from './prove'
import { addressMark, wrongTriesAt } from './throttle'
import { isUnusualTime } from './unusual-time'

/** So many wrong tries lately are several. */
const several = 3
/** So far back one's habits go. */
const habitDays = 90

/**
 * What about a sign-in does not look like the person whose it is, asked before it is counted among theirs. They are
 * told when they next come, on another browser than this one (ASVS 6.3.5).
 */
export async function unlikeThem(
  tx: Transaction,
  { id: workerId, email }: ProvenWorker,
  from: ComeFrom,
  now: Date,
): Promise<NoticeKind[]> {
  const tried = (await wrongTriesAt(tx, email, now)) >= several
  const isNew = await isNewPlace(tx, workerId, from)
  const since = new Date(now.getTime() - habitDays * 86_400_000)
  const before = await tx.session.findMany({
    where: { workerId, startedAt: { gt: since } },
    orderBy: { startedAt: 'desc' },
    select: { startedAt: true },
    take: 200,
  })
  return [
    ...(tried ? [isNew ? ('new-place' as const) : ('wrong-tries' as const)] : []),
    ...(isUnusualTime(
      now,
      before.map(({ startedAt }) => startedAt),
    )
      ? ['unusual-time' as const]
      : []),
  ]
}

/** Neither this browser nor this address was ever theirs, and others were. */
async function isNewPlace(
  tx: Transaction,
  workerId: string,
  { address, device }: ComeFrom,
): Promise<boolean> {
  const known = await tx.knownDevice.findMany({ where: { workerId }, select: { id: true, address: true } })
  const mark = addressMark(address)
  return known.length > 0 && !known.some((one) => one.id === device || one.address === mark)
}
