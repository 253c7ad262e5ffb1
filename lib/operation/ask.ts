import 'server-only'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { requireActor, turnAwayWhenBusy } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { FreshSignInNeeded } from './fresh-sign-in'
import type { Query } from './query'
import { InvalidInput, KeyNeeded, NotAllowed, NotFound, SlowDown } from './refusal'

/**
 * What a page shows, asked as the signed-in person. A record that is not for them to know of is "not found";
 * one they may see but not open so sends them to a page that says who can. A malformed address is not found. A
 * query that needs a fresh sign-in leads by a page that asks for it, and back to `here`; whoever must show a key first
 * is led to where they do.
 */
export async function ask<Schema extends z.ZodType, Result>(
  query: Query<Schema, Result>,
  input: z.input<Schema>,
  here?: string,
): Promise<Result> {
  const actor = await requireActor()
  try {
    return await query(actor, input)
  } catch (problem) {
    if (problem instanceof NotFound || problem instanceof InvalidInput) notFound()
    if (problem instanceof NotAllowed) redirect(paths.notAllowed(problem.rule))
    if (problem instanceof KeyNeeded) redirect(paths.accountKeys())
    if (problem instanceof SlowDown) redirect(paths.oneMoment(problem.familyId))
    if (problem instanceof FreshSignInNeeded) redirect(paths.confirmItsYou(here))
    turnAwayWhenBusy(problem)
  }
}
