import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { ownCookie } from '@/lib/edge/own-cookie'
import { paths } from '@/lib/paths'
import { cameFromThisSite } from './from-this-site'

/** Light or dark, kept in a cookie so that the first byte of the next page already has it. */
export function themeAction(): (data: FormData) => Promise<void> {
  return async (sent: unknown) => {
    if (!(await cameFromThisSite())) redirect(paths.account())
    const theme = sent instanceof FormData && sent.get('theme') === 'dark' ? 'dark' : 'light'
    const year = 365 * 24 * 3600
    ;(await cookies()).set({ ...ownCookie('theme', year), value: theme })
    redirect(paths.account())
  }
}
