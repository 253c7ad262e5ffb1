import type { Actor } from '@/lib/access/actor'
import { actorOfSession } from '@/lib/auth/session'
import { appToSetUp, signInWithNewApp, signInWithPassword } from '@/lib/auth/sign-in'
import { stepOf } from '@/lib/auth/sign-in-step'
import { newId } from '@/lib/db/id'
import { inviteWorker } from '@/lib/worker/commands/invite-worker'
import { agencies } from '@/prisma/seed/ashmere'
import { codeShown, givePassword } from '../../support/passwords'
import { signedIn } from '../../support/world'

export const administrator: Actor = { ...signedIn('lena'), work: 'administrator' }
export const from = { address: '192.0.2.10', deviceWords: 'Chrome on Windows' }
export const password = 'copper kettle on the sill'

/** Somebody who works here, is not invented, and has a password; no second factor yet. */
export async function aNewcomer(): Promise<{ workerId: string; email: string }> {
  const email = `${newId()}@ashmere.example`
  const place = { agencyId: agencies.oakfield.id, jobTitle: 'Teacher', work: 'practitioner' as const }
  const { workerId } = await inviteWorker(administrator, { name: 'Sam Hill', email, ...place })
  await givePassword(workerId, password)
  return { workerId, email }
}

/** The step somebody is at after the right password. */
export async function stepAfterPassword(email: string, at: Date) {
  const half = await signInWithPassword({ email, password, from }, at)
  const step = 'stepId' in half ? await stepOf(half.stepId, at) : undefined
  if (!step) throw new Error('The password should lead to a second step')
  return { step, why: 'stepId' in half ? half.why : undefined }
}

/** Sets up an authenticator app and signs in with it. */
export async function setUpApp(email: string, at: Date) {
  const { step } = await stepAfterPassword(email, at)
  const { secret } = await appToSetUp(step, at)
  const answer = await signInWithNewApp({ step, code: codeShown(secret, at), from }, at)
  const actor = answer.ok ? await actorOfSession(answer.sessionId, at) : undefined
  if (!answer.ok || !actor) throw new Error('The first code should finish signing in')
  return { secret, actor, deviceId: answer.deviceId }
}
