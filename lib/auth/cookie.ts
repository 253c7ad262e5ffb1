import 'server-only'
import { cookies } from 'next/headers'
import { sessionCookie } from './next-auth'

/** Gives this browser the session it has just earned. */
export async function keepSession(sessionId: string): Promise<void> {
  ;(await cookies()).set(await sessionCookie(sessionId))
}

/** Takes the session away from this browser. The row has ended already: the cookie alone opens nothing. */
export async function forgetSession(): Promise<void> {
  const { name, value: _value, maxAge: _maxAge, ...options } = await sessionCookie('')
  ;(await cookies()).set({ name, value: '', ...options, maxAge: 0 })
}
