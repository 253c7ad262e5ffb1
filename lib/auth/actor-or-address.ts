import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { DatabaseBusy } from '@/lib/db/busy'
import { paths } from '@/lib/paths'
import { currentActor } from './actor'

/** Who posts to an address of its own; or the page to go to instead: to sign in, or one that says it is too busy. */
export async function actorOrAddress(): Promise<{ actor: Actor } | { instead: string }> {
  try {
    const actor = await currentActor()
    return actor ? { actor } : { instead: paths.signIn() }
  } catch (problem) {
    if (problem instanceof DatabaseBusy) return { instead: paths.busy() }
    throw problem
  }
}
