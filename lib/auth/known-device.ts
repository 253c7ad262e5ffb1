import 'server-only'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import type { ComeFrom } from './come-from'
import { addressMark } from './throttle'

/** How many browsers of one person are remembered; the one unused for longest is forgotten. */
const most = 10

/** Remembers that somebody signed in here. Returns the id for the browser's cookie. */
export async function knowDevice(
  tx: Transaction,
  workerId: string,
  { address, device }: ComeFrom,
  now: Date,
): Promise<string> {
  const place = { address: addressMark(address), lastUsedAt: now }
  if (device) {
    const { count } = await tx.knownDevice.updateMany({ where: { id: device, workerId }, data: place })
    if (count === 1) return device
  }
  const id = newId()
  await tx.knownDevice.createMany({ data: { id, workerId, ...place } })
  const old = await tx.knownDevice.findMany({
    where: { workerId },
    orderBy: { lastUsedAt: 'desc' },
    skip: most,
    select: { id: true },
  })
  await tx.knownDevice.deleteMany({ where: { id: { in: old.map((row) => row.id) } } })
  return id
}
