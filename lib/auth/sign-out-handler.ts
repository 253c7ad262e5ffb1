import 'server-only'
import { elsewhere } from '@/lib/edge/plain-refusal'
import { paths } from '@/lib/paths'
import { currentActor } from './actor'
import { forgetSession } from './cookie'
import { cameFromThisSite } from './from-this-site'
import { signOut } from './sign-in'

/**
 * Ends the session everywhere, then has this browser forget what it was shown (ASVS 14.3.1). An address of its own and
 * no server action: only a whole new page takes the ones before it out of the memory of the browser.
 */
export async function signOutHandler(): Promise<Response> {
  if (!(await cameFromThisSite())) return elsewhere()
  const actor = await currentActor()
  if (actor) await signOut(actor, new Date())
  await forgetSession()
  return new Response(null, {
    status: 303,
    headers: {
      location: paths.signIn(),
      'cache-control': 'no-store',
      // Not cookies: light or dark, and which browser this is, say nothing of any family.
      'clear-site-data': '"cache", "storage"',
    },
  })
}
