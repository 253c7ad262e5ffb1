import 'server-only'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/lib/access/actor'
import { DatabaseBusy } from '@/lib/db/busy'
import { paths } from '@/lib/paths'
import { sessionIdOfRequest } from './next-auth'
import { keepPace } from './pace'
import { actorOfSession } from './session'

/** Who is signed in, asked once a request; nothing when nobody is. */
export const currentActor = cache(async (): Promise<Actor | undefined> => {
  const sessionId = await sessionIdOfRequest()
  const now = new Date()
  const actor = sessionId ? await actorOfSession(sessionId, now) : undefined
  if (actor) await keepPace(actor, now)
  return actor
})

/** Who is signed in; somebody who is not is sent to sign in. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor().catch(turnAwayWhenBusy)
  if (!actor) redirect(paths.signIn())
  return actor
}

/** A page cannot be shown while the database cannot be reached: it leads to the sentence that says so. */
export function turnAwayWhenBusy(problem: unknown): never {
  if (problem instanceof DatabaseBusy) redirect(paths.busy())
  throw problem
}
