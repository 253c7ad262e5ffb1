import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { ConfirmItsYou } from '@/lib/form/state'
import { hasAuthenticator } from './authenticator'
import { needsKey } from './needs-key'
import { hasKey, hasKeyToShow, keysFrom } from './security-key'
import { sampleWorker } from './sign-in'

/** How somebody proves it is them here; the button they had pressed is the form's to know. */
export type HowToConfirm = Omit<ConfirmItsYou, 'button'>

/** By what this person can prove who they are here: with the same kinds of thing as when they signed in. */
export function howToConfirm(actor: Actor, now: Date): Promise<HowToConfirm> {
  return inTransaction(null, async (tx) => {
    const how = await byWhat(tx, actor, now)
    const byKey = await whetherByKey(tx, actor, how, now)
    return { how, ...(byKey && { byKey }) }
  })
}

async function byWhat(tx: Transaction, actor: Actor, now: Date): Promise<HowToConfirm['how']> {
  const session = await tx.session.findUnique({ where: { id: actor.sessionId } })
  if (session?.factors.includes('organisation')) return 'organisation'
  if (await hasAuthenticator(tx, actor.signInId)) return 'password-and-code'
  const isSample = session?.factors.includes('sample') && (await sampleWorker(tx, actor.signInId, now))
  return isSample ? 'sample' : 'password'
}

/** Who needs a key to work here needs it to confirm, too: without it the new session could do nothing. */
async function whetherByKey(
  tx: Transaction,
  { signInId, work }: Actor,
  how: HowToConfirm['how'],
  now: Date,
): Promise<HowToConfirm['byKey']> {
  if (needsKey(work, await keysFrom(tx), now))
    return (await hasKeyToShow(tx, signInId)) ? 'needed' : undefined
  if (how === 'sample' || !(await hasKey(tx, signInId))) return undefined
  return how === 'password' ? 'needed' : 'offered'
}
