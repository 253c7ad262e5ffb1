import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { deviceCookieName } from './come-from'
import { deviceCookieValue } from './device-cookie'
import { sessionCookie } from './next-auth'
import { seal, unseal } from './seal'
import type { SignedIn } from './sign-in'

/** Gives this browser the session it has just earned. */
export async function keepSession(sessionId: string): Promise<void> {
  ;(await cookies()).set(await sessionCookie(sessionId))
}

/** Gives this browser the session it has just earned, and a name by which it is known next time. */
export async function keepSignedIn({ sessionId, deviceId }: SignedIn): Promise<void> {
  await keepSession(sessionId)
  const jar = await cookies()
  jar.set(deviceCookieName(), deviceCookieValue(deviceId), { ...options(), maxAge: 400 * 24 * 3600 })
  jar.set(stepCookieName(), '', { ...options(), maxAge: 0 })
}

/** Takes the session away from this browser. The row has ended already: the cookie alone opens nothing. */
export async function forgetSession(): Promise<void> {
  const { name, value: _value, maxAge: _maxAge, ...rest } = await sessionCookie('')
  ;(await cookies()).set({ name, value: '', ...rest, maxAge: 0 })
}

/** Remembers in this browser that it is half-way through signing in. */
export async function keepStep(stepId: string): Promise<void> {
  ;(await cookies()).set(stepCookieName(), seal('step', stepId), { ...options(), maxAge: 600 })
}

/** The step this browser is at, if it is half-way through signing in. */
export async function keptStep(): Promise<string | undefined> {
  const value = (await cookies()).get(stepCookieName())?.value
  return value ? unseal('step', value) : undefined
}

function stepCookieName(): string {
  return isHttps() ? '__Host-alongside.step' : 'alongside.step'
}

function options() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() } as const
}

function isHttps(): boolean {
  return env().NEXTAUTH_URL.startsWith('https:')
}
