import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { appendAudit } from '@/lib/audit/append'
import { inTransaction } from '@/lib/db/transaction'
import type { Definition } from './definition'
import { NotAllowed, NotFound } from './refusal'

/** Why somebody was turned away, as the trail has it. */
type Why = 'not-there-for-them' | 'not-theirs-to-do' | 'not-what-is-asked'

type Asked<Schema extends z.ZodType, Result> = {
  definition: Definition<Schema, Result>
  actor: Actor
  /** What was asked for; absent when it could not be read at all. */
  input?: z.output<Schema>
  now: Date
}

/**
 * Writes into the trail that somebody was turned away (ASVS 16.3.2 and 16.3.3), in a transaction of its own: the one
 * it happened in is undone. It keeps the id that was asked for and never says whether there is such a thing, so it is
 * the same for a family that is hidden and for one that never was.
 */
export async function writeDownRefusal<Schema extends z.ZodType, Result>(
  why: Why,
  { definition, actor, input, now }: Asked<Schema, Result>,
): Promise<void> {
  const subject = input === undefined ? undefined : definition.on(input)
  const subjectId =
    subject && subject.about !== 'nothing' ? (subject.recordId ?? subject.familyId) : undefined
  const details = { asked: definition.name, why }
  await inTransaction(null, (tx) =>
    appendAudit(tx, {
      event: 'refused',
      at: now,
      actorId: actor.workerId,
      agencyId: actor.agencyId,
      subjectId,
      details,
    }),
  )
}

/** What a refusal is called in the trail; nothing for anything that is no refusal of access. */
export function whyRefused(problem: unknown): Why | undefined {
  if (problem instanceof NotFound) return 'not-there-for-them'
  return problem instanceof NotAllowed ? 'not-theirs-to-do' : undefined
}
