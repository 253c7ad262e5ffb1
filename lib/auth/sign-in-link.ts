import 'server-only'
import { newId } from '@/lib/db/id'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { mark, marks } from './seal'

export type LinkPurpose = 'invitation' | 'new-password'

/** For how long a link works. */
export const linkHours: Record<LinkPurpose, number> = { invitation: 7 * 24, 'new-password': 24 }

/** Makes the one link somebody may set their password by; any before it stops working. Returns its id. */
export async function makeLink(
  tx: Transaction,
  { workerId, purpose, madeBy }: { workerId: string; purpose: LinkPurpose; madeBy: string },
  now: Date,
): Promise<string> {
  await withdrawLinks(tx, workerId, now)
  const id = newId()
  const expiresAt = new Date(now.getTime() + linkHours[purpose] * 3_600_000)
  await tx.signInLink.createMany({ data: { id, workerId, purpose, madeBy, madeAt: now, expiresAt } })
  return id
}

/** From now on no link of this person works. */
export async function withdrawLinks(tx: Transaction, workerId: string, now: Date): Promise<void> {
  await tx.signInLink.updateMany({
    where: { workerId, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
}

/** The whole address of a link, to be given to its person and nobody else. It cannot be worked out from the database. */
export function linkAddress(linkId: string): string {
  return new URL(paths.join(tokenOf(linkId)), env().NEXTAUTH_URL).href
}

export type OpenLink = {
  id: string
  purpose: LinkPurpose
  worker: { id: string; name: string; email: string; agencyId: string; agencyName: string }
}

/** Whose link this is, while it works: not used, not withdrawn, not too old, and they have not left. */
export async function openLink(token: string, now: Date): Promise<OpenLink | undefined> {
  const id = idIn(token)
  if (!id) return undefined
  const rows = await inTransaction(
    null,
    (tx) => tx.$queryRaw<(OpenLink['worker'] & { purpose: LinkPurpose })[]>`
      SELECT l.purpose, w.id, w.name, w.email::text, w.agency_id AS "agencyId", a.name AS "agencyName"
      FROM sign_in_link l JOIN worker w ON w.id = l.worker_id JOIN agency a ON a.id = w.agency_id
      WHERE l.id = ${id}::uuid AND l.used_at IS NULL AND l.withdrawn_at IS NULL AND l.expires_at > ${now}
        AND works_here(w.id, ${now})`,
  )
  const [row] = rows
  if (!row) return undefined
  const { purpose, ...worker } = row
  return { id, purpose, worker }
}

/** Uses a link up. False when it was used already, even a moment ago. */
export async function takeLink(tx: Transaction, linkId: string, now: Date): Promise<boolean> {
  const { count } = await tx.signInLink.updateMany({
    where: { id: linkId, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}

function tokenOf(linkId: string): string {
  return `${linkId}.${mark('link', linkId)}`
}

function idIn(token: string): string | undefined {
  const [id = '', given = ''] = token.split('.')
  return /^[0-9a-f-]{36}$/.test(id) && marks('link', id).includes(given) ? id : undefined
}
