import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { paths } from '@/lib/paths'
import { currentActor } from './actor'
import { forgetSession } from './cookie'
import { signOut } from './sign-in'

/** Ends the session everywhere, then forgets it here. */
export function signOutAction(): () => Promise<void> {
  return async () => {
    const actor = await currentActor()
    if (actor) await signOut(actor, new Date())
    await forgetSession()
    redirect(paths.signIn())
  }
}

/** Light or dark, kept in a cookie so that the first byte of the next page already has it. */
export function themeAction(): (data: FormData) => Promise<void> {
  return async (data) => {
    const theme = data.get('theme') === 'dark' ? 'dark' : 'light'
    const year = 365 * 24 * 3600
    ;(await cookies()).set('theme', theme, { maxAge: year, sameSite: 'lax', httpOnly: true, path: '/' })
    redirect(paths.account())
  }
}
