import 'server-only'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import type { ComeFrom } from './come-from'
import { addressMark } from './throttle'

/** How many browsers and addresses of one person are remembered; the one unused for longest is forgotten. */
const most = 20

/** Remembers that somebody signed in here. Returns the id for the browser's cookie. */
export async function knowDevice(
  tx: Transaction,
  workerId: string,
  { address, device }: ComeFrom,
  now: Date,
): Promise<string> {
  const place = { address: addressMark(address), lastUsedAt: now }
  const known = await tx.knownDevice.findMany({ where: { workerId }, select: { id: true, address: true } })
  const id = device && known.some((row) => row.id === device) ? device : newId()
  await tx.knownDevice.updateMany({
    where: { workerId, OR: [{ id }, { address: place.address }] },
    data: { lastUsedAt: now },
  })
  // A laptop that goes between school and home is known in both: each address has a row of its own.
  const isNewPlace = !known.some((row) => row.address === place.address)
  if (id !== device) await tx.knownDevice.createMany({ data: { id, workerId, ...place } })
  else if (isNewPlace) await tx.knownDevice.createMany({ data: { id: newId(), workerId, ...place } })
  const old = await tx.knownDevice.findMany({
    where: { workerId },
    orderBy: { lastUsedAt: 'desc' },
    skip: most,
    select: { id: true },
  })
  await tx.knownDevice.deleteMany({ where: { id: { in: old.map((row) => row.id) } } })
  return id
}
