import 'server-only'
import { appendAudit } from '@/lib/audit/append'
import { newId } from '@/lib/db/id'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { ComeFrom } from './come-from'
import { leaveNotice } from './notice'
import type { Organisation } from './organisation'
import { type ClaimsRefused, type OutsideSelf, readClaims } from './organisation-claims'
import type { ProvenWorker } from './prove'
import { type SignedIn, signedIn } from './sign-in'
import { openLink, takeLink } from './sign-in-link'

export type OrganisationRefused = ClaimsRefused | 'unknown' | 'link' | 'someone-else'

type Arrived = {
  organisation: Organisation
  claims: Readonly<Record<string, unknown>>
  /** The invitation they came by, if they are joining their organisation's sign-in to it now. */
  joining?: string | undefined
  from: ComeFrom
}

/**
 * Signs in somebody whose organisation has said who they are. They are known by issuer, directory and object id
 * alone. Somebody not known yet joins by their own invitation; nobody is ever matched by an e-mail address.
 */
export async function signInWithOrganisation(
  { organisation, claims, joining, from }: Arrived,
  now: Date,
): Promise<SignedIn | { ok: false; why: OrganisationRefused }> {
  const read = readClaims(organisation, claims)
  if (!read.ok) return refused(read.why, now)
  const { self } = read
  const known = await inTransaction(null, (tx) => workerOf(tx, self, now))
  const link = joining ? await openLink(joining, now) : undefined
  if (joining && !link) return refused('link', now)
  if (known && link && link.worker.id !== known.id) return refused('someone-else', now)
  if (!known && !link) return refused('unknown', now)
  return inTransaction(null, async (tx) => {
    const worker = known ?? link?.worker
    if (!worker || (link && !(await takeLink(tx, link.id, now)))) return { ok: false, why: 'link' }
    if (!known) await join(tx, worker, self, now)
    const begun = await signedIn(tx, worker, ['organisation', 'organisation-second-factor'], from, now)
    // Fresh is what their organisation says it is: a session it had open since the morning is not.
    const freshAt = self.authenticatedAt ?? new Date(now.getTime() - 86_400_000)
    await tx.session.updateMany({ where: { id: begun.sessionId }, data: { freshAt } })
    return begun
  })
}

async function workerOf(tx: Transaction, self: OutsideSelf, now: Date): Promise<ProvenWorker | undefined> {
  const rows = await tx.$queryRaw<ProvenWorker[]>`
    SELECT w.id, w.agency_id AS "agencyId", w.email::text FROM outside_identity o JOIN worker w ON w.id = o.worker_id
    WHERE o.issuer = ${self.issuer} AND o.tenant = ${self.tenant} AND o.subject = ${self.subject} AND o.removed_at IS NULL
      AND works_here(w.id, ${now})`
  return rows[0]
}

async function join(tx: Transaction, worker: ProvenWorker, self: OutsideSelf, now: Date): Promise<void> {
  const { issuer, tenant, subject } = self
  await tx.outsideIdentity.createMany({
    data: { id: newId(), workerId: worker.id, issuer, tenant, subject, linkedAt: now },
  })
  await leaveNotice(tx, worker.id, 'organisation-linked', now)
  await appendAudit(tx, {
    event: 'organisation-linked',
    at: now,
    actorId: worker.id,
    agencyId: worker.agencyId,
  })
}

async function refused(
  why: OrganisationRefused,
  now: Date,
): Promise<{ ok: false; why: OrganisationRefused }> {
  await inTransaction(null, (tx) => appendAudit(tx, { event: 'sign-in-failed', at: now, details: { why } }))
  return { ok: false, why }
}
