import 'server-only'
import { actorOfSession } from './session'
import { signInAsSample, signInWithPassword, signOut } from './sign-in'

export type CarryOn = { result: 'ok' | 'someone-else' | 'no'; sessionId?: string }

/**
 * Signs somebody in on a page that belongs to `writer`. Somebody else who proves who they are gets no session
 * here: they would be looking at a page that is not theirs. Sample people have no password: with both boxes blank
 * the sample person whose page it is carries on.
 */
export async function signInToCarryOn(
  { email, password, writer, address }: { email: string; password: string; writer: string; address: string },
  now: Date,
): Promise<CarryOn> {
  const isBlank = email === '' && password === ''
  const signIn = isBlank
    ? await signInAsSample(writer, now)
    : await signInWithPassword({ email, password, address }, now)
  if (!signIn.ok) return { result: 'no' }
  if (signIn.workerId === writer) return { result: 'ok', sessionId: signIn.sessionId }
  const other = await actorOfSession(signIn.sessionId, now)
  if (other) await signOut(other, now)
  return { result: 'someone-else' }
}
