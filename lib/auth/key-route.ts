import 'server-only'
import { z } from 'zod'
import { isFromThisSite } from '@/lib/edge/same-site'
import { env } from '@/lib/env'
import { FreshSignInNeeded, requireFreshSignIn } from '@/lib/operation/fresh-sign-in'
import { currentActor } from './actor'
import { questionForNewKey } from './add-key'
import { keptStep } from './cookie'
import { questionForKey } from './prove-key'
import { stepOf } from './sign-in-step'

const asked = z.strictObject({ for: z.enum(['sign-in', 'confirm', 'add']) })

/** Asks the question that a key is to answer: of whoever is half-way in, confirms that it is them, or adds a key. */
export async function questionHandler(request: Request): Promise<Response> {
  if (!isFromThisSite(request.headers, env().NEXTAUTH_URL)) return answer(403)
  const body = asked.safeParse(await request.json().catch(() => undefined))
  if (!body.success) return answer(400)
  try {
    const question = await questionFor(body.data.for, new Date())
    return question ? answer(200, question) : answer(404)
  } catch (problem) {
    if (problem instanceof FreshSignInNeeded) return answer(409)
    throw problem
  }
}

async function questionFor(what: z.output<typeof asked>['for'], now: Date): Promise<object | undefined> {
  if (what === 'sign-in') {
    const stepId = await keptStep()
    const step = stepId ? await stepOf(stepId, now) : undefined
    return step && questionForKey(step.worker.id, now)
  }
  const actor = await currentActor()
  if (!actor) return undefined
  if (what === 'confirm') return questionForKey(actor.signInId, now)
  requireFreshSignIn(actor, now)
  return questionForNewKey(actor, now)
}

function answer(status: number, question: object = {}): Response {
  return Response.json(question, { status, headers: { 'cache-control': 'no-store' } })
}
