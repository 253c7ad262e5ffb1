import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Day } from '@/lib/calendar/day'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { mustAskWho } from './needs-key'
import { hasKey, keysFrom } from './security-key'

/**
 * What somebody must be told wherever they are: records they hold open in an emergency, how much is new, and that they
 * are asked for a security key they do not have.
 */
export type OnEveryPage = {
  emergencies: readonly { emergencyId: string; familyId: string; until: Date }[]
  newNotices: number
  askForKey: { from: Day | undefined } | undefined
}

/** Read beside each page. It names no family and is no event of its own: what it leads to is. */
export function onEveryPage(actor: Actor): Promise<OnEveryPage> {
  return inTransaction(actor, async (tx) => {
    const emergencies = await tx.$queryRaw<{ emergencyId: string; familyId: string; until: Date }[]>`
      SELECT a.because AS "emergencyId", a.family_id AS "familyId", a.until_at AS until FROM family_access a
      WHERE a.worker_id = ${actor.workerId}::uuid AND a.relation = 'emergency' AND a.until_at > now() ORDER BY a.until_at`
    const newNotices = await tx.staffNotice.count({ where: { workerId: actor.workerId, seenAt: null } })
    return { emergencies, newNotices, askForKey: await keyToAskFor(tx, actor) }
  })
}

/** An administrator can let anybody in, and whoever manages the MASH sees what it sees: both are asked for a key. */
async function keyToAskFor(tx: Transaction, actor: Actor): Promise<OnEveryPage['askForKey']> {
  const isAdministrator = mustAskWho(actor.work)
  if (actor.mustShowKey || !(isAdministrator || (await managesMash(tx, actor)))) return undefined
  if (await hasKey(tx, actor.signInId)) return undefined
  return { from: isAdministrator ? await keysFrom(tx) : undefined }
}

async function managesMash(tx: Transaction, { work, manages, agencyId }: Actor): Promise<boolean> {
  if (work !== 'manager') return false
  const ofMash = { OR: [{ id: agencyId }, { teams: { some: { id: { in: [...manages] } } } }], kind: 'mash' }
  return (await tx.agency.count({ where: ofMash })) > 0
}
